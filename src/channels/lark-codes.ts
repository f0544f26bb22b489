import type { CodeRow } from './bot-errors.ts';

const newWebhook = "Copy the bot's webhook URL again into the secret behind 'webhook-url'.";
const rate =
  "A Lark bot takes at most 5 messages a second and 100 a minute: use 'scope: workflow' to send one message for the whole run.";
const card =
  "Report this as a bug of the action; check that every id in 'mentions' is a member of the group and that the group allows mentioning all.";

/** Error codes of the Lark / Feishu custom bot. https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const larkCodes: readonly CodeRow[] = [
  [['9499', 'frequency'], 'too many messages', rate, 'later'],
  [['9499'], 'the request was not accepted', card, { fallback: 'plain' }],
  [['19001'], 'the webhook URL is wrong or the bot was removed', newWebhook],
  [['19002'], 'a parameter is not valid', card, { fallback: 'plain' }],
  [['19007'], 'the bot is not enabled', "Enable the bot in the group's settings."],
  [
    ['19021'],
    'the signature does not match or is more than an hour off',
    "Copy the bot's signing key into the secret behind 'secret'; on your own runner, set the clock.",
  ],
  [
    ['19022'],
    "the runner's address is not in the bot's list",
    'Let the bot check a signature instead of addresses, or use a runner with a fixed address.',
  ],
  [['19024'], "none of the bot's keywords is in the message", "Put one of the bot's keywords into 'title'."],
  [['19036'], 'the message is too large', "Shorten 'custom-content'.", { fallback: 'short' }],
  [['11232'], 'too many messages', rate, 'later'],
  [['11246'], 'the card was not accepted', card, { fallback: 'plain' }],
  [['11310'], 'the card holds a part that is not supported', card, { fallback: 'plain' }],
  [['200621'], 'the card could not be read', card, { fallback: 'plain' }],
  [['200732'], 'the card holds a variable of the wrong type', card, { fallback: 'plain' }],
  [['10002'], 'the card was not accepted', card, { fallback: 'plain' }],
  [['99991400'], 'too many calls', rate, 'later'],
];
