import type { CodeRow } from './bot-errors.ts';

const newWebhook = "Copy the robot's webhook URL again into the secret behind 'webhook-url'.";
const bug = 'Report this as a bug of the action.';

/** Error codes of the WeCom group robot. https://developer.work.weixin.qq.com/document/path/90313 */
export const wecomCodes: readonly CodeRow[] = [
  [['-1'], 'the service is busy', 'Run the step again later.', 'yes'],
  [['6000'], 'the data is being changed', 'Run the step again later.', 'yes'],
  [['40008'], 'the message type is not valid', bug],
  [['40006'], 'the file size is not valid', bug],
  [['40007'], 'the media id is not valid', bug],
  [['40009'], 'the picture size is not valid', bug],
  [
    ['40033'],
    'the message holds characters that are not allowed',
    "Take unusual characters out of 'custom-content' and 'title'.",
  ],
  [['40035'], 'a parameter is not valid', bug],
  [['40058', 'exceed max length'], 'the message is too long', "Shorten 'custom-content'.", { fallback: 'short' }],
  [['40058'], 'a parameter is not valid', bug],
  [['40063'], 'a parameter is empty', bug],
  [['40123'], 'the picture format is not valid', bug],
  [['41006'], 'the media id is missing', bug],
  [['41010'], 'a link is missing', bug],
  [['41016'], 'a title is missing', bug],
  [['44001'], 'the media is empty', bug],
  [['44004'], 'the content is empty', bug],
  [['45001'], 'the media is too large', "Shorten 'custom-content'."],
  [['45002'], 'the message is too long', "Shorten 'custom-content'.", { fallback: 'short' }],
  [['45008'], 'the number of articles is not valid', bug],
  [
    ['45009'],
    'more than 20 messages in a minute',
    "A WeCom robot takes at most 20 messages a minute: use 'scope: workflow' to send one message for the whole run.",
    'later',
  ],
  [['45033'], 'too many calls at once', 'Run the step again later.', 'yes'],
  [['45034'], 'a link has no scheme', "Begin every link in 'custom-content' with https://."],
  [
    ['85002'],
    'the message holds forbidden words',
    "Take the text it objects to out of 'custom-content', or use 'content' to leave the line out.",
  ],
  [['93000'], 'the webhook URL is not valid or the robot was removed', newWebhook],
  [['93004'], 'the robot is disabled', "Enable the robot in the group's settings."],
  [['93008'], 'the robot is not in the group', 'Add the robot to the group again.'],
];
