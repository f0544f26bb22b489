import type { CodeRow } from './answer.ts';

const newWebhook = "Copy the robot's webhook URL again into the secret behind 'webhook-url'.";
const rate =
  "A DingTalk robot takes at most 20 messages a minute and then nothing for 10 minutes: use 'scope: workflow' to send one message for the whole run.";
const content = "Take the text or link it objects to out of 'custom-content', or use 'content' to leave the line out.";

/**
 * Error codes of the DingTalk custom robot.
 * https://open.dingtalk.com/document/development/custom-robots-send-group-messages
 */
export const dingtalkCodes: readonly CodeRow[] = [
  {
    code: '-1',
    failure: 'unavailable',
    meaning: 'the service is busy',
    advice: 'Run the step again later.',
    retry: true,
  },
  {
    code: '88',
    failure: 'auth',
    meaning: 'this is the URL of another DingTalk product',
    advice: newWebhook,
    retry: false,
  },
  { code: '90018', failure: 'rate-limited', meaning: 'too many calls', advice: rate, retry: true },
  { code: '40035', failure: 'malformed', meaning: 'a parameter is missing', advice: newWebhook, retry: false },
  {
    code: '43002',
    failure: 'malformed',
    meaning: 'the request was not a POST',
    advice: 'Check that no proxy rewrites the request.',
    retry: false,
  },
  {
    code: '43004',
    failure: 'malformed',
    meaning: 'the content type was not accepted',
    advice: 'Check that no proxy rewrites the request.',
    retry: false,
  },
  { code: '300001', failure: 'auth', meaning: 'the access token does not exist', advice: newWebhook, retry: false },
  { code: '300005', failure: 'auth', meaning: 'the access token does not exist', advice: newWebhook, retry: false },
  {
    code: '310000',
    words: 'keyword',
    failure: 'refused',
    meaning: "none of the robot's keywords is in the message",
    advice: "Put one of the robot's keywords into 'title'.",
    retry: false,
  },
  {
    code: '310000',
    words: 'timestamp',
    failure: 'auth',
    meaning: 'the signature is more than an hour off',
    advice: "Set the runner's clock; GitHub-hosted runners are right.",
    retry: false,
  },
  {
    code: '310000',
    words: 'sign',
    failure: 'auth',
    meaning: 'the signature does not match',
    advice: "Copy the robot's signing key (it begins with SEC) into the secret behind 'secret'.",
    retry: false,
  },
  {
    code: '310000',
    words: 'whitelist',
    failure: 'auth',
    meaning: "the runner's address is not in the robot's list",
    advice: 'Let the robot check a signature instead of addresses, or use a runner with a fixed address.',
    retry: false,
  },
  {
    code: '310000',
    failure: 'auth',
    meaning: "the robot's security settings refused the message",
    advice: "Compare the robot's security settings (keyword, signature, addresses) with 'title' and 'secret'.",
    retry: false,
  },
  { code: '130101', failure: 'rate-limited', meaning: 'more than 20 messages in a minute', advice: rate, retry: false },
  { code: '410100', failure: 'rate-limited', meaning: 'more than 20 messages in a minute', advice: rate, retry: false },
  {
    code: '400013',
    failure: 'refused',
    meaning: 'the group was dissolved',
    advice: "Create a robot in another group and put its URL into 'webhook-url'.",
    retry: false,
  },
  { code: '400101', failure: 'auth', meaning: 'the access token does not exist', advice: newWebhook, retry: false },
  {
    code: '400102',
    failure: 'refused',
    meaning: 'the robot is disabled',
    advice: "Enable the robot in the group's settings.",
    retry: false,
  },
  {
    code: '400105',
    failure: 'malformed',
    meaning: 'the message type is not supported',
    advice: newWebhook,
    retry: false,
  },
  { code: '400106', failure: 'auth', meaning: 'the robot does not exist', advice: newWebhook, retry: false },
  {
    code: '400401',
    failure: 'malformed',
    meaning: 'a required part is missing',
    advice: 'Report this as a bug of the action.',
    retry: false,
  },
  { code: '430101', failure: 'refused', meaning: 'the message holds an unsafe link', advice: content, retry: false },
  { code: '430102', failure: 'refused', meaning: 'the message holds unsuitable text', advice: content, retry: false },
  {
    code: '430103',
    failure: 'refused',
    meaning: 'the message holds an unsuitable picture',
    advice: content,
    retry: false,
  },
  {
    code: '430104',
    failure: 'refused',
    meaning: 'the message holds unsuitable content',
    advice: content,
    retry: false,
  },
  {
    code: '460101',
    failure: 'too-long',
    meaning: 'the message is too long',
    advice: "Shorten 'custom-content'.",
    retry: false,
    fallback: 'short',
  },
];
