/** Placeholder for a value while the user's own text is parsed: a private-use character, stripped from that text. */
export const placeholder = '\ue000';

/** The user's own text with a placeholder for each value, and the values in their order. */
export type Template = { readonly text: string; readonly values: readonly TemplateValue[] };

/** `inUrl`: percent-encoded for the link that the user wrote around it; nothing in it can take effect. */
export type TemplateValue = { readonly text: string; readonly inUrl: boolean };

/** The text with each value in its place; `at` is the index of its placeholder. */
export function fillTemplate(template: Template, write: (value: TemplateValue, at: number) => string): string {
  let next = 0;
  return template.text.replaceAll(placeholder, (_, at: number) => {
    const value = template.values[next++];
    return value === undefined ? '' : write(value, at);
  });
}

/** One character replaced. */
export type Edit = readonly [at: number, text: string];

/** Pieces of a text with some characters replaced; the places count in the whole text and ascend. */
export function applyEdits(pieces: readonly string[], edits: readonly Edit[]): string[] {
  let next = 0;
  let start = 0;
  return pieces.map((piece) => {
    let done = '';
    let from = 0;
    for (let edit = edits[next]; edit !== undefined && edit[0] < start + piece.length; edit = edits[++next]) {
      done += piece.slice(from, edit[0] - start) + edit[1];
      from = edit[0] - start + 1;
    }
    start += piece.length;
    return done + piece.slice(from);
  });
}
