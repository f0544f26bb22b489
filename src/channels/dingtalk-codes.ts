import type { CodeRow } from './bot-errors.ts';

const newWebhook = "Copy the robot's webhook URL again into the secret behind 'webhook-url'.";
const rate =
  "A DingTalk robot takes at most 20 messages a minute and then nothing for 10 minutes: use 'scope: workflow' to send one message for the whole run.";
const content = "Take the text or link it objects to out of 'custom-content', or use 'content' to leave the line out.";

/**
 * Error codes of the DingTalk custom robot.
 * https://open.dingtalk.com/document/development/custom-robots-send-group-messages
 */
export const dingtalkCodes: readonly CodeRow[] = [
  [['-1'], 'the service is busy', 'Run the step again later.', 'yes'],
  [['88'], 'this is the URL of another DingTalk product', newWebhook],
  [['90018'], 'too many calls', rate, 'yes'],
  [['40035'], 'a parameter is missing', newWebhook],
  [['43002'], 'the request was not a POST', 'Check that no proxy rewrites the request.'],
  [['43004'], 'the content type was not accepted', 'Check that no proxy rewrites the request.'],
  [['300001'], 'the access token does not exist', newWebhook],
  [['300005'], 'the access token does not exist', newWebhook],
  [
    ['310000', 'keyword', '关键词'],
    "none of the robot's keywords is in the message",
    "Put one of the robot's keywords into 'title'.",
  ],
  [
    ['310000', 'sign not match', '签名不匹配'],
    'the signature does not match',
    "Copy the robot's signing key (it begins with SEC) into the secret behind 'secret'.",
  ],
  [
    ['310000', 'timestamp', '时间戳'],
    'the signature is more than an hour off',
    "Set the runner's clock; GitHub-hosted runners are right.",
  ],
  [
    ['310000', 'whitelist', '白名单'],
    "the runner's address is not in the robot's list",
    'Let the robot check a signature instead of addresses, or use a runner with a fixed address.',
  ],
  [
    ['310000'],
    "the robot's security settings refused the message",
    "Compare the robot's security settings (keyword, signature, addresses) with 'title' and 'secret'.",
  ],
  [['130101'], 'more than 20 messages in a minute', rate],
  [['410100'], 'more than 20 messages in a minute', rate],
  [['400013'], 'the group was dissolved', "Create a robot in another group and put its URL into 'webhook-url'."],
  [['400101'], 'the access token does not exist', newWebhook],
  [['400102'], 'the robot is disabled', "Enable the robot in the group's settings."],
  [['400105'], 'the message type is not supported', newWebhook],
  [['400106'], 'the robot does not exist', newWebhook],
  [['400401'], 'a required part is missing', 'Report this as a bug of the action.'],
  [['430101'], 'the message holds an unsafe link', content],
  [['430102'], 'the message holds unsuitable text', content],
  [['430103'], 'the message holds an unsuitable picture', content],
  [['430104'], 'the message holds unsuitable content', content],
  [['460101'], 'the message is too long', "Shorten 'custom-content'.", { fallback: 'short' }],
];
