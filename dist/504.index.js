"use strict";
exports.id = 504;
exports.ids = [504];
exports.modules = {

/***/ 4441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   UX: () => (/* binding */ jsonRequest),
/* harmony export */   pW: () => (/* binding */ hmacBase64)
/* harmony export */ });
/* unused harmony export findRow */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _delivery_http_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7476);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8859);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4494);




/** One POST of JSON to a robot. */
function jsonRequest(url, body) {
    return {
        url,
        headers: { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'message-notification' },
        body: JSON.stringify(body),
    };
}
/** HMAC-SHA256 of a text, key and message as UTF-8, in base64. */
function hmacBase64(key, message) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(message, 'utf8').digest('base64');
}
/** Judges a robot's answer by its own code; HTTP 200 alone is no success. */
function judge(service, reply) {
    if (reply.kind === 'no-answer')
        return (0,_delivery_http_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .noAnswerVerdict */ ["do"])(reply);
    const answer = parseObject(reply.body);
    const code = service.codeKeys.map((key) => answer?.[key]).find((value) => isCode(value));
    if (code === undefined)
        return reply.status >= 200 && reply.status < 300 ? babble(service, reply) : (0,_delivery_http_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .statusVerdict */ .sb)(reply, service.title);
    if (Number(code) === 0 && reply.status >= 200 && reply.status < 300)
        return { kind: 'accepted' };
    if (Number(code) === 0)
        return (0,_delivery_http_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .statusVerdict */ .sb)(reply, service.title);
    const text = service.textKeys.map((key) => answer?.[key]).find((value) => typeof value === 'string');
    return refusal(service, String(code), clip(typeof text === 'string' ? text : ''));
}
/** The row of a table for a code and the service's text; the first row whose words occur wins. */
function findRow(codes, code, text) {
    const lower = text.toLowerCase();
    return codes.find((row) => row.code === code && (row.words === undefined || lower.includes(row.words)));
}
function refusal(service, code, text) {
    const row = findRow(service.codes, code, text);
    const said = text === '' ? '' : `: ${text}`;
    if (row === undefined) {
        return {
            kind: 'failed',
            failure: 'refused',
            code,
            text: `${service.title} refused the message with a code that is not in its documents (${code}${said})`,
            advice: `Search for the code in the documents of ${service.title}.`,
            retry: false,
        };
    }
    return {
        kind: 'failed',
        failure: row.failure,
        code,
        text: `${service.title}: ${row.meaning} (${code}${said})`,
        advice: row.advice,
        retry: row.retry !== false,
        ...(typeof row.retry === 'number' ? { afterMs: row.retry } : {}),
        ...(row.fallback === undefined ? {} : { fallback: row.fallback }),
    };
}
function babble(service, reply) {
    const seen = clip(reply.body).slice(0, 100);
    const cut = reply.end === 'cut' ? ', cut off' : '';
    return {
        kind: 'failed',
        failure: 'refused',
        code: `HTTP ${reply.status}`,
        text: `not an answer of ${service.title} (HTTP ${reply.status}${cut}${seen === '' ? ', empty' : `: ${seen}`})`,
        advice: `Check that 'webhook-url' is the URL of a ${service.title} robot and that no proxy or login page answers in its place.`,
        retry: reply.end === 'cut',
    };
}
function isCode(value) {
    return typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value));
}
function parseObject(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** A service's text on one line, at most 256 bytes, without the caller's IP address that WeCom adds. */
function clip(text) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutBytes */ .Uw)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(text.replace(/,?\s*from ip:\s*[\d.:a-f]+/i, '').replace(/https?:\/\/\S+/g, '')), 256);
}


/***/ }),

/***/ 4504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signHub: () => (/* binding */ signHub),
/* harmony export */   signStandardWebhook: () => (/* binding */ signStandardWebhook),
/* harmony export */   webhook: () => (/* binding */ webhook)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _delivery_http_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7476);
/* harmony import */ var _robot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4441);



/**
 * Generic webhook: the task payload, signed in two common ways over the exact bytes.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
 */
const webhook = {
    transport: 'http',
    title: 'The webhook receiver',
    encode(message, target, attempt) {
        const body = JSON.stringify(message.task);
        const timestamp = Math.floor(attempt.now.getTime() / 1000);
        const headers = {
            'Content-Type': 'application/json; charset=utf-8',
            'User-Agent': 'message-notification',
            ...Object.fromEntries(target.headers),
            'webhook-id': attempt.id,
            'webhook-timestamp': String(timestamp),
            ...signatures(target.secret, attempt.id, timestamp, body),
        };
        return { wires: [{ url: target.url, headers, body }], notes: [] };
    },
    decode(reply) {
        if (reply.kind === 'no-answer')
            return (0,_delivery_http_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .noAnswerVerdict */ ["do"])(reply);
        if (reply.status >= 200 && reply.status < 300)
            return { kind: 'accepted' };
        return (0,_delivery_http_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .statusVerdict */ .sb)(reply, 'The webhook receiver');
    },
};
/**
 * The Standard Webhooks signature of `<id>.<timestamp>.<body>`, timestamp in seconds. A secret with the prefix
 * `whsec_` is base64 and decoded; any other is used as UTF-8 bytes.
 */
function signStandardWebhook(secret, id, timestamp, body) {
    const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : secret;
    return `v1,${(0,_robot_js__WEBPACK_IMPORTED_MODULE_2__/* .hmacBase64 */ .pW)(key, `${id}.${timestamp}.${body}`)}`;
}
/** GitHub's `X-Hub-Signature-256`: the key is the secret as it is written. */
function signHub(secret, body) {
    return `sha256=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(body, 'utf8').digest('hex')}`;
}
function signatures(secret, id, timestamp, body) {
    if (secret === '')
        return {};
    return {
        'webhook-signature': signStandardWebhook(secret, id, timestamp, body),
        'X-Hub-Signature-256': signHub(secret, body),
    };
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "do": () => (/* binding */ noAnswerVerdict),
  sb: () => (/* binding */ statusVerdict)
});

// UNUSED EXPORTS: retryAfterMs

// EXTERNAL MODULE: ./lib/delivery/network-codes.js
var network_codes = __webpack_require__(5700);
;// CONCATENATED MODULE: ./lib/delivery/status-codes.js
const AGAIN = 'Nothing to do if it passes; else look at the state of the service.';
/** By status (https://www.rfc-editor.org/rfc/rfc9110#section-15); `{status}` is filled in. */
const STATUS_CODES = {
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
    429: yes('rate-limited', 'too many messages (429)', 'Send fewer messages, for example one for the whole run by `scope: workflow`.'),
};
/** For statuses without a row of their own, by their first digit. */
const STATUS_CLASSES = {
    3: no('refused', 'redirect ({status}) refused', 'Use the final URL: a followed redirect would send the secret to another place.'),
    4: no('refused', 'request refused ({status})', 'Look up the status in the documentation of the receiver.'),
    5: yes('unavailable', 'the service failed ({status})', AGAIN),
};
/** Anything else is not HTTP as the service speaks it. */
const STATUS_OTHER = no('malformed', 'unexpected status ({status})', 'Check that the URL is that of the service.');
function no(failure, text, advice) {
    return { failure, retry: false, text, advice };
}
function yes(failure, text, advice) {
    return { failure, retry: true, text, advice };
}

;// CONCATENATED MODULE: ./lib/delivery/http-verdict.js


const UNKNOWN_ARRIVAL = '; unknown whether it arrived';
/** Failures in which the request may have been read. */
const AMBIGUOUS = ['TIMEOUT', 'ETIMEDOUT', 'ECONNRESET', 'EPIPE', 'ECONNABORTED', 'CANCELLED'];
/** What it means that no answer came. Pure. */
function noAnswerVerdict(reply) {
    const row = (0,network_codes/* networkRow */.D_)(reply.code);
    const host = reply.proxy && !reply.code.startsWith('PROXY_') ? `the proxy ${reply.host}` : reply.host;
    const fill = (text) => text
        .replace('host {host}', reply.proxy ? host : `host ${host}`)
        .replace('{host}', host)
        .replace('{seconds}', String(reply.seconds))
        .replace('{code}', reply.code);
    const arrival = reply.bodySent && AMBIGUOUS.includes(reply.code) ? UNKNOWN_ARRIVAL : '';
    return {
        kind: 'failed',
        failure: row.failure,
        code: reply.code,
        text: fill(row.text) + arrival,
        advice: row.advice,
        retry: row.retry,
    };
}
/**
 * What an answer means by its status alone. A 2xx that comes here was not understood as an answer of `service`
 * (its name for people): cut off is worth another attempt, anything else is not.
 */
function statusVerdict(reply, service, now = new Date()) {
    if (reply.status >= 200 && reply.status < 300)
        return misread(reply, service);
    const row = STATUS_CODES[reply.status] ?? STATUS_CLASSES[Math.floor(reply.status / 100)] ?? STATUS_OTHER;
    const afterMs = row.retry ? retryAfterMs(reply.headers['retry-after'], serverTime(reply, now)) : undefined;
    return {
        kind: 'failed',
        failure: row.failure,
        code: `HTTP ${reply.status}`,
        text: `${service}: ${row.text.replace('{status}', String(reply.status))}`,
        advice: row.advice,
        retry: row.retry,
        ...(afterMs === undefined ? {} : { afterMs }),
    };
}
function misread(reply, service) {
    const code = `HTTP ${reply.status}`;
    if (reply.end === 'cut') {
        const text = `the answer of ${service} was cut off${UNKNOWN_ARRIVAL}`;
        return {
            kind: 'failed',
            failure: 'unavailable',
            code,
            text,
            advice: 'Check the network if it stays.',
            retry: true,
        };
    }
    const type = /^[\w.+-]{1,30}\/[\w.+-]{1,40}/.exec(reply.headers['content-type'] ?? '')?.[0] ?? 'no type';
    const what = reply.body === '' ? 'empty' : type;
    const text = `not an answer of ${service} (status ${reply.status}, ${what})`;
    const advice = `Check the URL, and whether a proxy or a login page answers in place of ${service}.`;
    return { kind: 'failed', failure: 'malformed', code, text, advice, retry: false };
}
/** The server's own clock when it tells it: a runner's clock that is off must not change the pause. */
function serverTime(reply, now) {
    const time = httpDate(reply.headers.date ?? '');
    return Number.isNaN(time) ? now : new Date(time);
}
/**
 * Milliseconds that a `Retry-After` header asks for, 0 for a moment that has passed, undefined when it is
 * not one of the two forms of https://www.rfc-editor.org/rfc/rfc9110#name-retry-after (a fraction is rounded up).
 */
function retryAfterMs(header, now) {
    const value = header?.trim() ?? '';
    if (/^\d{1,12}(?:\.\d{1,6})?$/.test(value))
        return Math.ceil(Number(value)) * 1000;
    const time = httpDate(value);
    return Number.isNaN(time) ? undefined : Math.max(0, time - now.getTime());
}
/** Date.parse alone takes `-5` for a year. */
function httpDate(value) {
    const form = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{10,40}$/;
    return form.test(value) ? Date.parse(/GMT$/.test(value) ? value : `${value} GMT`) : Number.NaN;
}


/***/ })

};
;