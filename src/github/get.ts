/** Reads one path of the REST API and gives its JSON. Rejects with an `Unread` only. */
export type ApiGet = (path: string) => Promise<unknown>;

/** Why something could not be read: a few words without a URL or foreign text. */
export class ApiError extends Error {
  /** The server answered that this token may not, so a permission is what is likely missing. */
  readonly refused: boolean;

  constructor(reason: string, refused = false) {
    super(reason);
    this.refused = refused;
  }
}
