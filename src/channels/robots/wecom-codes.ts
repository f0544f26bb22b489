import type { CodeRow } from './answer.ts';

const newWebhook = "Copy the robot's webhook URL again into the secret behind 'webhook-url'.";
const bug = 'Report this as a bug of the action.';
const minute = 60_000;

/** Error codes of the WeCom group robot. https://developer.work.weixin.qq.com/document/path/90313 */
export const wecomCodes: readonly CodeRow[] = [
  {
    code: '-1',
    failure: 'unavailable',
    meaning: 'the service is busy',
    advice: 'Run the step again later.',
    retry: true,
  },
  {
    code: '6000',
    failure: 'unavailable',
    meaning: 'the data is being changed',
    advice: 'Run the step again later.',
    retry: true,
  },
  { code: '40008', failure: 'malformed', meaning: 'the message type is not valid', advice: bug, retry: false },
  { code: '40006', failure: 'malformed', meaning: 'the file size is not valid', advice: bug, retry: false },
  { code: '40007', failure: 'malformed', meaning: 'the media id is not valid', advice: bug, retry: false },
  { code: '40009', failure: 'malformed', meaning: 'the picture size is not valid', advice: bug, retry: false },
  {
    code: '40033',
    failure: 'malformed',
    meaning: 'the message holds characters that are not allowed',
    advice: "Take unusual characters out of 'custom-content' and 'title'.",
    retry: false,
  },
  { code: '40035', failure: 'malformed', meaning: 'a parameter is not valid', advice: bug, retry: false },
  {
    code: '40058',
    words: 'exceed max length',
    failure: 'too-long',
    meaning: 'the message is too long',
    advice: "Shorten 'custom-content'.",
    retry: false,
    fallback: 'short',
  },
  { code: '40058', failure: 'malformed', meaning: 'a parameter is not valid', advice: bug, retry: false },
  { code: '40063', failure: 'malformed', meaning: 'a parameter is empty', advice: bug, retry: false },
  { code: '40123', failure: 'malformed', meaning: 'the picture format is not valid', advice: bug, retry: false },
  { code: '41006', failure: 'malformed', meaning: 'the media id is missing', advice: bug, retry: false },
  { code: '41010', failure: 'malformed', meaning: 'a link is missing', advice: bug, retry: false },
  { code: '41016', failure: 'malformed', meaning: 'a title is missing', advice: bug, retry: false },
  { code: '44001', failure: 'malformed', meaning: 'the media is empty', advice: bug, retry: false },
  { code: '44004', failure: 'malformed', meaning: 'the content is empty', advice: bug, retry: false },
  {
    code: '45001',
    failure: 'too-long',
    meaning: 'the media is too large',
    advice: "Shorten 'custom-content'.",
    retry: false,
  },
  {
    code: '45002',
    failure: 'too-long',
    meaning: 'the message is too long',
    advice: "Shorten 'custom-content'.",
    retry: false,
    fallback: 'short',
  },
  { code: '45008', failure: 'malformed', meaning: 'the number of articles is not valid', advice: bug, retry: false },
  {
    code: '45009',
    failure: 'rate-limited',
    meaning: 'more than 20 messages in a minute',
    advice:
      "A WeCom robot takes at most 20 messages a minute: use 'scope: workflow' to send one message for the whole run.",
    retry: minute,
  },
  {
    code: '45033',
    failure: 'rate-limited',
    meaning: 'too many calls at once',
    advice: 'Run the step again later.',
    retry: true,
  },
  {
    code: '45034',
    failure: 'malformed',
    meaning: 'a link has no scheme',
    advice: "Begin every link in 'custom-content' with https://.",
    retry: false,
  },
  {
    code: '85002',
    failure: 'refused',
    meaning: 'the message holds forbidden words',
    advice: "Take the text it objects to out of 'custom-content', or use 'content' to leave the line out.",
    retry: false,
  },
  {
    code: '93000',
    failure: 'auth',
    meaning: 'the webhook URL is not valid or the robot was removed',
    advice: newWebhook,
    retry: false,
  },
  {
    code: '93004',
    failure: 'refused',
    meaning: 'the robot is disabled',
    advice: "Enable the robot in the group's settings.",
    retry: false,
  },
  {
    code: '93008',
    failure: 'refused',
    meaning: 'the robot is not in the group',
    advice: 'Add the robot to the group again.',
    retry: false,
  },
];
