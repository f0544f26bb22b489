/** For Stryker: sentences in two languages are data. What decides is changed, what is said is not. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const keys = (node) =>
  node.properties
    .map(({ key }) => key?.name ?? key?.value)
    .sort()
    .join();

const texts = {
  shouldIgnore: ({ node }) =>
    node.type === 'ObjectExpression' && keys(node) === 'en,zh' ? 'a text in two languages' : undefined,
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'texts', texts)];
