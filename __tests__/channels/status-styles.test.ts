import { expect, test } from '@jest/globals';
import { colons, statusMark, statusStyles } from '../../src/channels/status-styles.ts';

test('every status has a mark, a colour of each service and a space behind the mark', () => {
  expect(statusMark('SUCCESS')).toBe('✅ ');
  expect(statusMark('FAIL')).toBe('❌ ');
  expect(statusMark('UNKOWN')).toBe('❔ ');
  for (const { mark, font, template, band } of Object.values(statusStyles)) {
    expect(mark).toMatch(/^\p{Extended_Pictographic}\ufe0f?$/u);
    expect(['info', 'comment', 'warning']).toContain(font);
    expect(template).toMatch(/^[a-z]+$/);
    expect(band).toMatch(/^#[0-9a-f]{6}$/);
  }
});

test('a text about no status has no mark', () => {
  expect(statusMark(undefined)).toBe('');
});

test('the colon is that of the language', () => {
  expect(colons).toEqual({ en: ': ', zh: '：' });
});

/** Contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

test.each(Object.entries(statusStyles))(
  'white can be read on the band of %s, and the band on near-black',
  (_, { band }) => {
    expect(contrast(band, '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(band, '#0d1117')).toBeGreaterThan(3);
  },
);
