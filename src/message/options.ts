import type { Selector } from '../status.ts';
import type { PayloadOptions } from './payload.ts';

/** Somebody to mention, as the channel knows them: `id` is a user id or an open id, `address` one more recipient. */
export type Mention = { readonly kind: 'all' } | { readonly kind: 'mobile' | 'id' | 'address'; readonly value: string };

/** Somebody to mention as configured: known already, or a GitHub login to be mapped when the message is made. */
export type MentionRequest =
  | Mention
  | { readonly kind: 'login'; readonly login: string }
  | { readonly kind: 'actor' | 'author' };

/** Logins in lower case to the ids that the channel can mention; none when the map has only ids of other channels. */
export type MentionMap = ReadonlyMap<string, readonly Mention[]>;

export const scopes = ['job', 'workflow', 'workflow-run'] as const;
/** What the message is about: the job, its whole run, or the run that triggered this one. */
export type Scope = (typeof scopes)[number];

export const payloadFormats = ['documented', 'flow'] as const;
/** Form of the webhook's body. */
export type PayloadFormat = (typeof payloadFormats)[number];

/** What a user wishes the message to say, but for its lines. */
export type MessageOptions = PayloadOptions & {
  readonly scope: Scope;
  /** Whether the channel shows title, lines and custom content, or carries the payload alone. */
  readonly rendersText: boolean;
  readonly custom: string;
  readonly title: string;
  readonly mentions: readonly MentionRequest[];
  readonly mentionOn: readonly Selector[];
  readonly mentionMap: MentionMap;
  readonly payloadFormat: PayloadFormat;
  /** A name that `Intl` knows. */
  readonly timeZone: string;
};
