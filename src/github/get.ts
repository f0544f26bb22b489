import type { LocalizedText } from '../text/text.ts';

/** Reads one path of the REST API and gives its JSON. Rejects with an `ApiError` only. */
export type ApiGet = (path: string) => Promise<unknown>;

/** Why something could not be read: a few words without a URL or foreign text. */
export class ApiError extends Error {
  readonly reason: LocalizedText;
  /** 403 or 404: the token probably lacks a permission. */
  readonly forbidden: boolean;

  constructor(reason: LocalizedText, forbidden = false) {
    super(reason.en);
    this.reason = reason;
    this.forbidden = forbidden;
  }
}
