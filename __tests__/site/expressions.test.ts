import { expect, test } from '@jest/globals';
import { evaluateText } from '../../site/expressions.ts';

const contexts = {
  github: { ref_name: 'main', actor: 'mona', empty: '' },
  job: { status: 'failure' },
  needs: { build: { result: 'success' } },
};

test.each([
  ['${{ github.actor }} did', 'mona did'],
  ["${{ github.ref_name == 'MAIN' && 'a' || 'b' }}", 'a'],
  ["${{ github.ref_name != 'main' && 'a' || 'b' }}", 'b'],
  ["${{ github.ref_name == 'main' && secrets.OPS || secrets.TEAM }}", '?'],
  ["${{ github.empty || 'it''s empty' }}", "it's empty"],
  ["${{ !(job.status == 'success') }}", 'true'],
  ['${{ toJSON(needs) }}', '{\n  "build": {\n    "result": "success"\n  }\n}'],
  ['${{ vars.X }}', '?'],
  ["${{ hashFiles('a', 'b') }}", '?'],
  ["${{ format('{0}', github.actor) }}", '?'],
  ['${{ github[ }}', '?'],
  ['${{ }}', '?'],
  ['${{ a b }}', '?'],
  ['no expression ${NAME}', 'no expression ${NAME}'],
])('%s is %s', (text, value) => {
  expect(evaluateText(text, contexts, () => '?')).toBe(value);
});
