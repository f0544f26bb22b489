import { pullRequestOf } from '../facts/event-lines.ts';
import { messageWord } from '../status.ts';
import { type Chosen, fieldsOf } from './fields.ts';
import { flowOf } from './flow.ts';
import { identityOf, type Known, knownOf, type Material } from './known.ts';
import { mentionsOf } from './mentions.ts';
import { type Message, readable, type Span } from './message.ts';
import { expand } from './variables.ts';

/** The message, what the user should know about how it was made, and the references that were refused. Pure. */
export function compose(material: Material & { readonly settings: Chosen }) {
  const { settings, status } = material;
  const known = knownOf(material);
  const title = expand(settings.title, known);
  const custom = expand(settings.custom, known);
  const { mentions, warnings } = mentionsOf(known);
  const message: Message = {
    task: known.task,
    ...(settings.payloadFormat === 'flow' ? { flow: flowOf(known.task, known.facts, known.title) } : {}),
    status,
    statusName: messageWord(status, settings.language),
    language: settings.language,
    // A title whose references are all empty says nothing.
    title: readable(title.spans).trim() === '' ? defaultTitle(known) : title.spans,
    fields: fieldsOf(settings.content, known),
    custom: custom.spans,
    mentions,
    link: known.link,
    identity: identityOf(known),
  };
  const unknown = [...new Set([...title.unknown, ...custom.unknown])].map(
    (name) =>
      `The reference \${${name}} has no value and was left as written. Check its spelling, or give a default: \${${name}:-text}.`,
  );
  return {
    message,
    warnings: [...unknown, ...warnings],
    refused: [...new Set([...title.refused, ...custom.refused])],
  };
}

/** `CI / build Failed · #19`; a pull request by its own number. */
function defaultTitle({ task, job = '', facts, status, settings }: Known): Span[] {
  const { pipelineName } = task.task;
  const number = pullRequestOf(facts)?.number ?? facts.runNumber;
  const word = messageWord(status, settings.language) + (number === undefined ? '' : ` · #${number}`);
  const spans: readonly Span[] = [
    { trust: 'plain', text: pipelineName },
    { trust: 'own', text: pipelineName && job && ' / ' },
    { trust: 'plain', text: job },
    { trust: 'own', text: pipelineName || job ? ` ${word}` : word },
  ];
  return spans.filter(({ text }) => text !== '');
}
