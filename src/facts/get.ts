/**
 * What came of one read: the parsed JSON, or a few words on why there is none (no URL, no foreign text).
 * `refused`: the server answered that this token may not, so a permission is what is likely missing.
 */
export type ApiAnswer =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly reason: string; readonly refused: boolean };

/** Reads one path of the REST API, for example `/repos/o/r/actions/runs/1`. Never throws. */
export type Get = (path: string) => Promise<ApiAnswer>;
