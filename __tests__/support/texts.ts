import fc from 'fast-check';

// As the unit `binary`, which needs seconds to number every character first.
const character = fc.integer({ min: 0, max: 0x10f7ff }).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));

/** Any text, of any characters. */
export const anyText = (limits: { readonly maxLength?: number } = {}) => fc.string({ unit: character, ...limits });
