import { expect, test } from '@jest/globals';
import { evaluateText, findExpressions } from '../../site/expressions.ts';

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
  ["${{ format('{0} {1}', github.actor, github.ref_name) }}", 'mona main'],
  ["${{ contains('a secrets.X', 'secrets.') }}", 'true'],
  ["${{ startsWith(github.ref_name, 'MA') && fromJSON('[1]')[0] }}", '1'],
  ["${{ needs['build'].result }} ${{ github.nothing }}.", 'success .'],
  ['${{ steps.build.outputs.x || github.actor }}', '?'],
  ['${{ success() }}', '?'],
  ['${{ needs.deploy.result }}', '?'],
  ['${{ env.NOWHERE }}', '?'],
  ['${{ github[ }}', '?'],
  ['${{ }}', '?'],
  ['${{ a b }}', '?'],
  ['no expression ${NAME}', 'no expression ${NAME}'],
])('%s is %s', (text, value) => {
  expect(evaluateText(text, contexts, () => '?')).toBe(value);
});

test('an expression that only a run can evaluate is passed on without its brackets', () => {
  expect(evaluateText('${{ vars.TEAM }} of ${{github.actor}}', contexts, (expression) => `<${expression}>`)).toBe(
    '<vars.TEAM> of mona',
  );
  expect(findExpressions('${{ vars.TEAM }} of ${{github.actor}}')).toEqual(['vars.TEAM', 'github.actor']);
});
