import { type InputName, inputNames } from '../src/config/inputs.ts';

/** The parts of the panel, in its order. */
export const groupNames = ['where', 'when', 'what', 'who', 'advanced'] as const;
export type GroupName = (typeof groupNames)[number];

/** How an input is edited. `secret` takes the names of secrets, never their values. */
export type Kind = 'secret' | 'text' | 'area' | 'choice' | 'flag' | 'ticks' | 'order';

/** Set by the runner; nobody fills them in. */
export const hiddenInputs: readonly InputName[] = ['job-status', 'check-run-id', 'secret-source'];

const groups: Readonly<Record<Exclude<GroupName, 'advanced'>, readonly InputName[]>> = {
  where: [
    'webhook-url',
    'secret',
    'webhook-headers',
    'payload-format',
    'email-to',
    'email-from',
    'smtp-host',
    'smtp-username',
    'smtp-password',
    'smtp-security',
    'smtp-port',
  ],
  when: ['run-status'],
  what: ['content', 'test-reports', 'title', 'custom-content', 'language'],
  who: ['mentions', 'mention-on', 'mention-map'],
};

const kinds: Partial<Readonly<Record<InputName, Kind>>> = {
  'webhook-url': 'secret',
  secret: 'secret',
  'smtp-password': 'secret',
  'smtp-access-token': 'secret',
  'smtp-url': 'secret',
  'github-token': 'secret',
  'run-status': 'ticks',
  'mention-on': 'ticks',
  content: 'order',
  scope: 'choice',
  language: 'choice',
  'smtp-security': 'choice',
  'payload-format': 'choice',
  'fail-on-error': 'flag',
  'dry-run': 'flag',
  'custom-content': 'area',
  'mention-map': 'area',
  'global-params': 'area',
  'webhook-headers': 'area',
  'email-attachments': 'area',
  'test-reports': 'area',
  needs: 'area',
};

/** Inputs that hold the names of secrets. */
export const secretInputs: readonly InputName[] = inputNames.filter((name) => inputKind(name) === 'secret');

export function inputKind(name: InputName): Kind {
  return kinds[name] ?? 'text';
}

/** The inputs of a group; whatever has no place of its own is advanced. */
export function groupInputs(group: GroupName): readonly InputName[] {
  if (group !== 'advanced') return groups[group];
  const placed = new Set<InputName>([...Object.values(groups).flat(), ...hiddenInputs, 'channel']);
  return inputNames.filter((name) => !placed.has(name));
}

/** Every input in the order of the panel. */
export const panelOrder: readonly string[] = ['channel', ...groupNames.flatMap(groupInputs), 'env'];
