import { describe, expect, test } from '@jest/globals';
import { exampleValue } from '../../site/example-values.ts';
import { checkName, linesOfNames, withSafeHeaders } from '../../site/secrets.ts';

describe('the name of a secret', () => {
  test.each([
    ['TEAM_URL', 'TEAM_URL'],
    ['"TEAM_URL"', 'TEAM_URL'],
    ['secrets.TEAM_URL', 'TEAM_URL'],
    ['${{secrets.TEAM_URL}}', 'TEAM_URL'],
    ['webhook-url: ${{ secrets.TEAM_URL }}', 'TEAM_URL'],
    ["secret: '${{ secrets.TEAM_KEY }}'", 'TEAM_KEY'],
    ['secrets.hook', '${{ secrets.hook }}'],
    ['${{ secrets.hook }}', '${{ secrets.hook }}'],
    ['${{ secrets.A || secrets.B }}', '${{ secrets.A || secrets.B }}'],
  ])('%s is taken as %s', (text, name) => {
    expect(checkName(text, 'USUAL')).toEqual({ kind: 'reference', text: name });
    expect(checkName(name, 'USUAL')).toEqual({ kind: 'reference', text: name });
  });

  test.each([
    ['$TEAM_URL', 'TEAM_URL'],
    ['${TEAM_URL}', 'TEAM_URL'],
    ['${ secrets.TEAM_URL }', 'TEAM_URL'],
    ['{{ secrets.TEAM_URL }}', 'TEAM_URL'],
    ['secret.TEAM_URL', 'TEAM_URL'],
    ['secrets.GITHUB_URL', 'USUAL'],
  ])('%s is none, and %s is proposed', (text, proposal) => {
    expect(checkName(text, 'USUAL')).toEqual({ kind: 'bad', proposal });
  });

  test('stands on a line of its own even when it was written after a comma', () => {
    expect(linesOfNames('A_URL, B_URL，C_URL\nD_URL')).toEqual(['A_URL', 'B_URL', 'C_URL', 'D_URL']);
    expect(linesOfNames('P@ss,w0rd')).toEqual(['P@ss,w0rd']);
  });
});

test('a header that holds a credential refers to a secret instead, and the others stay', () => {
  expect(withSafeHeaders('X-Team: shop\nAuthorization: Bearer abcd1234\nX-Api-Key: secrets.KEY')).toBe(
    'X-Team: shop\nAuthorization: Bearer ${{ secrets.WEBHOOK_AUTHORIZATION }}\nX-Api-Key: ${{ secrets.KEY }}',
  );
});

test.each(['dingtalk', 'wecom', 'lark', 'webhook'])('two secrets of %s are two URLs in the preview', (channel) => {
  expect(exampleValue('webhook-url', channel, 0, { index: 1 })).not.toBe(exampleValue('webhook-url', channel, 0));
});
