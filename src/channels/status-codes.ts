import type { Row } from './explain.ts';

const again = 'Nothing to do if it passes; else look at the state of the service.';

/** By status (https://www.rfc-editor.org/rfc/rfc9110#section-15). */
export const statusRows: Readonly<Record<number, Row>> = {
  400: { text: 'request refused', advice: 'Check the URL and the message; the service could not read the request.' },
  401: { text: 'not authorised', advice: 'Check the token, the secret and the clock of the runner.' },
  403: { text: 'forbidden', advice: "Check the token, the secret, and whether the runner's address is allowed." },
  404: { text: 'not found', advice: 'Check the path of the URL; the robot or receiver may have been removed.' },
  405: { text: 'POST not allowed', advice: 'Check the path of the URL.' },
  407: { text: 'a proxy asks for a user and a password', advice: 'Put them into the proxy variable of the runner.' },
  408: { text: 'the service waited too long for the request', advice: again, retry: 'yes' },
  410: { text: 'gone', advice: 'The receiver was removed: make a new one and change the URL.' },
  413: { text: 'message too large', advice: 'Shorten `custom-content` or select less `content`.' },
  425: { text: 'too early', advice: again, retry: 'yes' },
  429: {
    text: 'too many messages',
    advice: 'Send fewer messages, for example one for the whole run by `scope: workflow`.',
    retry: 'yes',
  },
};

/** For statuses without a row of their own, by their first digit. */
export const statusClasses: Readonly<Record<number, Row>> = {
  3: {
    text: 'redirect refused',
    advice: 'Use the final URL: a followed redirect would send the secret to another place.',
  },
  4: { text: 'request refused', advice: 'Look up the status in the documentation of the receiver.' },
  5: { text: 'the service failed', advice: again, retry: 'yes' },
};

/** Anything else is not HTTP as the service speaks it. */
export const otherStatus: Row = { text: 'unexpected status', advice: 'Check that the URL is that of the service.' };
