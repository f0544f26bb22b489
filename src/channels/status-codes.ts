import type { FailureKind } from './channel.ts';

/** What an HTTP status means for a delivery. */
export type StatusRow = {
  readonly failure: FailureKind;
  readonly retry: boolean;
  readonly text: string;
  readonly advice: string;
};

const AGAIN = 'Nothing to do if it passes; else look at the state of the service.';

/** By status (https://www.rfc-editor.org/rfc/rfc9110#section-15); `{status}` is filled in. */
export const STATUS_CODES: Readonly<Record<number, StatusRow>> = {
  400: no('refused', 'request refused (400)', 'Check the URL and the message; the service could not read the request.'),
  401: no('auth', 'not authorised (401)', 'Check the token, the secret and the clock of the runner.'),
  403: no('auth', 'forbidden (403)', "Check the token, the secret, and whether the runner's address is allowed."),
  404: no('refused', 'not found (404)', 'Check the path of the URL; the robot or receiver may have been removed.'),
  405: no('refused', 'POST not allowed (405)', 'Check the path of the URL.'),
  407: no('auth', 'a proxy asks for a user and a password (407)', 'Put them into the proxy variable of the runner.'),
  408: yes('timeout', 'the service waited too long for the request (408)', AGAIN),
  410: no('refused', 'gone (410)', 'The receiver was removed: make a new one and change the URL.'),
  413: no('too-long', 'message too large (413)', 'Shorten `custom-content` or select less `content`.'),
  425: yes('unavailable', 'too early (425)', AGAIN),
  429: yes(
    'rate-limited',
    'too many messages (429)',
    'Send fewer messages, for example one for the whole run by `scope: workflow`.',
  ),
};

/** For statuses without a row of their own, by their first digit. */
export const STATUS_CLASSES: Readonly<Record<number, StatusRow>> = {
  3: no(
    'refused',
    'redirect ({status}) refused',
    'Use the final URL: a followed redirect would send the secret to another place.',
  ),
  4: no('refused', 'request refused ({status})', 'Look up the status in the documentation of the receiver.'),
  5: yes('unavailable', 'the service failed ({status})', AGAIN),
};

/** Anything else is not HTTP as the service speaks it. */
export const STATUS_OTHER: StatusRow = no(
  'malformed',
  'unexpected status ({status})',
  'Check that the URL is that of the service.',
);

function no(failure: FailureKind, text: string, advice: string): StatusRow {
  return { failure, retry: false, text, advice };
}

function yes(failure: FailureKind, text: string, advice: string): StatusRow {
  return { failure, retry: true, text, advice };
}
