/**
 * Stands in for the package `entities`, whose tables the browser has itself: one reference, `&name;`, as its character,
 * and an unknown one as it is.
 */
export function decodeHTMLStrict(reference: string): string {
  const area = document.createElement('textarea');
  area.innerHTML = reference;
  const { value } = area;
  // HTML reads also the beginning of an unknown name (`&notx;`), Markdown does not.
  return value.endsWith(';') && value !== ';' ? reference : value;
}
