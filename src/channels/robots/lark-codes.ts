import type { CodeRow } from './answer.ts';

const newWebhook = "Copy the bot's webhook URL again into the secret behind 'webhook-url'.";
const rate =
  "A Lark bot takes at most 5 messages a second and 100 a minute: use 'scope: workflow' to send one message for the whole run.";
const card =
  "Report this as a bug of the action; check that every id in 'mentions' is a member of the group and that the group allows mentioning all.";

/** Error codes of the Lark / Feishu custom bot. https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const larkCodes: readonly CodeRow[] = [
  {
    code: '9499',
    words: 'frequency',
    failure: 'rate-limited',
    meaning: 'too many messages',
    advice: rate,
    retry: true,
  },
  {
    code: '9499',
    failure: 'malformed',
    meaning: 'the request was not accepted',
    advice: card,
    retry: false,
    fallback: 'plain',
  },
  {
    code: '19001',
    failure: 'auth',
    meaning: 'the webhook URL is wrong or the bot was removed',
    advice: newWebhook,
    retry: false,
  },
  {
    code: '19002',
    failure: 'malformed',
    meaning: 'a parameter is not valid',
    advice: card,
    retry: false,
    fallback: 'plain',
  },
  {
    code: '19007',
    failure: 'refused',
    meaning: 'the bot is not enabled',
    advice: "Enable the bot in the group's settings.",
    retry: false,
  },
  {
    code: '19021',
    failure: 'auth',
    meaning: 'the signature does not match or is more than an hour off',
    advice: "Copy the bot's signing key into the secret behind 'secret'; on your own runner, set the clock.",
    retry: false,
  },
  {
    code: '19022',
    failure: 'auth',
    meaning: "the runner's address is not in the bot's list",
    advice: 'Let the bot check a signature instead of addresses, or use a runner with a fixed address.',
    retry: false,
  },
  {
    code: '19024',
    failure: 'refused',
    meaning: "none of the bot's keywords is in the message",
    advice: "Put one of the bot's keywords into 'title'.",
    retry: false,
  },
  {
    code: '19036',
    failure: 'too-long',
    meaning: 'the message is too large',
    advice: "Shorten 'custom-content'.",
    retry: false,
    fallback: 'short',
  },
  { code: '11232', failure: 'rate-limited', meaning: 'too many messages', advice: rate, retry: true },
  {
    code: '11246',
    failure: 'malformed',
    meaning: 'the card was not accepted',
    advice: card,
    retry: false,
    fallback: 'plain',
  },
  {
    code: '11310',
    failure: 'malformed',
    meaning: 'the card holds a part that is not supported',
    advice: card,
    retry: false,
    fallback: 'plain',
  },
  {
    code: '200621',
    failure: 'malformed',
    meaning: 'the card could not be read',
    advice: card,
    retry: false,
    fallback: 'plain',
  },
  {
    code: '200732',
    failure: 'malformed',
    meaning: 'the card holds a variable of the wrong type',
    advice: card,
    retry: false,
    fallback: 'plain',
  },
  {
    code: '10002',
    failure: 'malformed',
    meaning: 'the card was not accepted',
    advice: card,
    retry: false,
    fallback: 'plain',
  },
  { code: '99991400', failure: 'rate-limited', meaning: 'too many calls', advice: rate, retry: true },
];
