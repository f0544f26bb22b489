/** Characters at the beginning and at the end of a text in which its reason is looked for. */
const maxContent = 4096;

/** The beginning and the end of a text. */
export class Excerpt {
  /** Something was written into it: only the first element of its kind counts. */
  seen = false;
  #head = '';
  #tail = '';

  add(text: string): void {
    const room = maxContent - this.#head.length;
    this.#head += text.slice(0, Math.max(0, room));
    this.#tail += text.slice(Math.max(0, room)).slice(-maxContent);
    if (this.#tail.length > 4 * maxContent) this.#tail = this.#tail.slice(-maxContent);
  }

  toString(): string {
    return this.#tail === '' ? this.#head : `${this.#head}\n${this.#tail.slice(-maxContent)}`;
  }
}
