"use strict";
exports.id = 891;
exports.ids = [891];
exports.modules = {

/***/ 5891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mailTargetOf: () => (/* binding */ mailTargetOf)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(8859);
;// CONCATENATED MODULE: ./lib/inputs/addresses.js

/** Addresses in one input; more is a mailing list's work. */
const maxMailboxes = 50;
const separators = new Set(['\n', '\r', ',', ';', '，', '、', '；']);
const addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@([\p{L}\p{N}\p{M}.-]{1,253})$/u;
/**
 * Mailboxes of a list such as `"Doe, Jane" <jane@example.com>, ops@example.com`, RFC 5322 section 3.4 without groups,
 * comments and quoted local parts. Problems are phrased to follow "Input '<name>' ".
 */
function parseMailboxes(text) {
    const mailboxes = new Map();
    const problems = [];
    for (const entry of split(text)) {
        const mailbox = parseMailbox(entry);
        if (typeof mailbox === 'string')
            problems.push(mailbox);
        else if (!mailboxes.has(mailbox.address.toLowerCase()))
            mailboxes.set(mailbox.address.toLowerCase(), mailbox);
    }
    if (mailboxes.size > maxMailboxes) {
        problems.push(`has ${mailboxes.size} addresses; at most ${maxMailboxes} are allowed; use a mailing list`);
    }
    return { mailboxes: [...mailboxes.values()], problems };
}
function split(text) {
    const entries = [];
    let entry = '';
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text.charAt(index);
        const ends = separators.has(character) && (!quoted || character === '\n' || character === '\r');
        if (ends) {
            entries.push(entry);
            entry = '';
            quoted = false;
        }
        else {
            if (character === '"' && !(quoted && text.charAt(index - 1) === '\\'))
                quoted = !quoted;
            entry += character;
        }
    }
    return [...entries, entry].map((each) => each.trim()).filter((each) => each !== '');
}
function parseMailbox(entry) {
    const open = entry.lastIndexOf('<');
    const named = open >= 0 && entry.endsWith('>');
    const address = named ? entry.slice(open + 1, -1).trim() : entry;
    const name = named ? parseName(entry.slice(0, open).trim()) : '';
    if (name === undefined)
        return `has ${show(entry)} with a name that must stand in double quotes, as in "Doe, Jane" <jane@example.com>`;
    const domain = addressShape.exec(address)?.[1];
    if (domain === undefined)
        return `has ${show(entry)}, which is not an address; write name@example.com or Name <name@example.com>`;
    if (domain.split('.').some((label) => label === '' || label.startsWith('-') || label.endsWith('-'))) {
        return `has ${show(entry)}, whose domain is not a host name`;
    }
    return { name, address };
}
/** The display name, or undefined when it holds what must be quoted. */
function parseName(text) {
    const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
    if (quoted !== undefined)
        return (0,clean/* oneLine */.T)(quoted.replace(/\\(.)/g, '$1'));
    return /[<>"@:\\]/.test(text) ? undefined : (0,clean/* oneLine */.T)(text);
}
function show(entry) {
    const line = (0,clean/* oneLine */.T)(entry);
    return `'${line.length > 80 ? `${line.slice(0, 79).toWellFormed()}…` : line}'`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/inputs/attachments.js



/** Total bytes of attachments; mail servers usually take 10 to 25 MB of encoded mail. */
const maxAttachmentBytes = 10 * 1024 * 1024;
/** Regular files of the workspace that match the globs, in their order, none twice, within the size cap. */
async function findAttachments(patterns, workspace) {
    const found = { attachments: [], warnings: [], problems: [] };
    const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
    if (wanted.length === 0)
        return found;
    const root = await (0,promises_.realpath)(workspace);
    const seen = new Set();
    for (const pattern of wanted) {
        const problem = outside(pattern);
        if (problem !== undefined) {
            found.problems.push(problem);
            continue;
        }
        const files = await expand(pattern, root);
        if (files.length === 0)
            found.warnings.push(`email-attachments: no file matches ${(0,clean/* oneLine */.T)(pattern)}`);
        for (const file of files)
            await add(file, root, seen, found);
    }
    return found;
}
function outside(pattern) {
    const climbs = (0,external_node_path_.isAbsolute)(pattern) || pattern.split(/[\\/]/).includes('..');
    return climbs
        ? `has '${(0,clean/* oneLine */.T)(pattern)}', which leaves the workspace; name files relative to the workspace`
        : undefined;
}
async function expand(pattern, cwd) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    // A file named as it is may be a link; globs do not follow links.
    if (!isDynamicPattern(pattern))
        return (await (0,promises_.lstat)((0,external_node_path_.join)(cwd, pattern)).catch(() => undefined)) ? [(0,external_node_path_.join)(cwd, pattern)] : [];
    const options = {
        cwd,
        absolute: true,
        dot: true,
        onlyFiles: false,
        followSymbolicLinks: false,
        expandDirectories: false,
    };
    return (await glob(pattern, options)).sort();
}
async function add(file, root, seen, found) {
    const name = (0,clean/* oneLine */.T)((0,external_node_path_.basename)(file.replace(/\/$/, '')));
    const path = await (0,promises_.realpath)(file).catch(() => undefined);
    if (path === undefined) {
        found.warnings.push(`email-attachments: ${name} cannot be read and is left out`);
        return;
    }
    if (seen.has(path))
        return;
    seen.add(path);
    const inside = (0,external_node_path_.relative)(root, path);
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
        found.problems.push(`has ${name}, a link that leaves the workspace; attach a file inside the workspace`);
        return;
    }
    const facts = await (0,promises_.stat)(path);
    if (!facts.isFile()) {
        found.warnings.push(`email-attachments: ${name} is not a regular file and is left out`);
        return;
    }
    const used = found.attachments.reduce((sum, attachment) => sum + attachment.bytes, 0);
    if (used + facts.size > maxAttachmentBytes)
        found.warnings.push(`email-attachments: ${name} is left out, all files together may have 10 MiB`);
    else
        found.attachments.push({ filename: name, path, bytes: facts.size });
}

;// CONCATENATED MODULE: ./lib/inputs/mail-server.js
// RFC 8314 and RFC 6409: submission with STARTTLS 587, implicit TLS 465; RFC 5321: relay 25.
const ports = { starttls: 587, tls: 465, none: 25 };
/** Reads the mail server; names without a dot are looked up among nodemailer's well-known services. */
async function parseMailServer(inputs) {
    const problems = [];
    const draft = await named(inputs.url === '' ? { ...inputs, host: inputs.host.trim() } : fromUrl(inputs, problems));
    const security = securityOf(draft.security, problems);
    const port = portOf(draft.port, ports[security], inputs.url === '' ? 'smtp-port' : 'smtp-url', problems);
    if (problems.length === 0 && !/^[\p{L}\p{N}._:-]+$/u.test(draft.host)) {
        const text = draft.host === '' ? 'is missing; give the name of the mail server, or smtp-url' : 'is not a host name';
        problems.push({ input: 'smtp-host', text });
    }
    problems.push(...loginProblems(draft, inputs.accessToken));
    if (problems.length > 0)
        return { problems, warnings: [] };
    const { host, username, password } = draft;
    const server = { host, port, security, username, password, accessToken: inputs.accessToken };
    return { server, problems, warnings: warningsOf(server) };
}
function fromUrl(inputs, problems) {
    const input = 'smtp-url';
    const fail = (text) => problems.push({ input, text });
    if (inputs.host !== '' || inputs.port !== '')
        fail('cannot be combined with smtp-host or smtp-port; set one of them');
    const url = URL.canParse(inputs.url.trim()) ? new URL(inputs.url.trim()) : undefined;
    if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
        fail('is not a mail server URL; write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded');
        return { ...inputs, host: 'unknown', port: '' };
    }
    if (url.search !== '' || url.hash !== '')
        fail('has parameters, which are not supported; use the smtp-security input');
    if (url.protocol === 'smtps:' && !['', 'tls'].includes(inputs.security.trim().toLowerCase())) {
        problems.push({ input: 'smtp-security', text: 'must be tls or empty with smtps://; for STARTTLS write smtp://' });
    }
    return {
        host: decode(url.hostname).replace(/^\[|\]$/g, ''),
        port: url.port,
        security: url.protocol === 'smtps:' ? 'tls' : inputs.security,
        username: inputs.username || decode(url.username),
        password: inputs.password || decode(url.password),
    };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
async function named(draft) {
    if (draft.host === '' || /[.:]|^localhost$/.test(draft.host))
        return draft;
    const { default: wellKnown } = await __webpack_require__.e(/* import() */ 978).then(__webpack_require__.bind(__webpack_require__, 9978));
    const service = wellKnown(draft.host);
    if (service === false || service.host === undefined)
        return draft;
    return {
        ...draft,
        host: service.host,
        port: draft.port || (draft.security === '' ? String(service.port ?? '') : ''),
        security: draft.security || (service.secure ? 'tls' : 'starttls'),
    };
}
function securityOf(text, problems) {
    const word = text.trim().toLowerCase() || 'starttls';
    if (word === 'starttls' || word === 'tls' || word === 'none')
        return word;
    problems.push({ input: 'smtp-security', text: 'is not known; allowed are starttls, tls, none' });
    return 'starttls';
}
function portOf(text, usual, input, problems) {
    const digits = text.trim();
    if (digits === '')
        return usual;
    const port = Number(digits);
    if (/^\d{1,5}$/.test(digits) && port >= 1 && port <= 65_535)
        return port;
    problems.push({ input, text: `has no port number; allowed is 1 to 65535, usually ${usual}` });
    return usual;
}
function loginProblems({ username, password }, accessToken) {
    if (password !== '' && accessToken !== '') {
        return [{ input: 'smtp-access-token', text: 'cannot be combined with smtp-password; set one of them' }];
    }
    const secret = password !== '' || accessToken !== '';
    if (secret && username === '')
        return [{ input: 'smtp-username', text: 'is missing, but a password or token is set' }];
    if (!secret && username !== '')
        return [{ input: 'smtp-password', text: 'is missing, but smtp-username is set' }];
    return [];
}
function warningsOf({ security, password, accessToken, host }) {
    const clear = security === 'none' && (password !== '' || accessToken !== '');
    return clear && !['localhost', '127.0.0.1', '::1'].includes(host)
        ? ["Input 'smtp-security' is none: the login is sent in clear; use starttls or tls"]
        : [];
}

// EXTERNAL MODULE: ./lib/inputs/read.js
var read = __webpack_require__(8858);
;// CONCATENATED MODULE: ./lib/inputs/mail-target.js




/** The e-mail target, or undefined when something is wrong (said to the reader). */
async function mailTargetOf(reader, workspace) {
    const before = reader.problems.length;
    const { input } = reader;
    const parsed = await parseMailServer({
        url: input('smtp-url'),
        host: input('smtp-host'),
        port: input('smtp-port'),
        security: input('smtp-security') === 'starttls' && /^smtps:/i.test(input('smtp-url')) ? '' : input('smtp-security'),
        username: input('smtp-username'),
        password: input('smtp-password'),
        accessToken: input('smtp-access-token'),
    });
    reader.problems.push(...parsed.problems);
    reader.warnings.push(...parsed.warnings);
    const [to, cc, bcc, replyTo] = ['email-to', 'email-cc', 'email-bcc', 'email-reply-to'].map((name) => boxes(reader, name));
    if (to.length + cc.length + bcc.length === 0 && reader.problems.length === before)
        (0,read/* complain */.cc)(reader, 'email-to', 'is empty. Give at least one address.');
    const from = sender(reader, parsed.server?.username ?? input('smtp-username'));
    const files = await findAttachments((0,read/* lines */.Mn)(input('email-attachments')), workspace);
    reader.warnings.push(...files.warnings);
    for (const problem of files.problems)
        (0,read/* complain */.cc)(reader, 'email-attachments', problem);
    if (parsed.server === undefined || from === undefined || reader.problems.length > before)
        return undefined;
    return { server: parsed.server, from, to, cc, bcc, replyTo, attachments: files.attachments };
}
function boxes(reader, name) {
    const { mailboxes, problems } = parseMailboxes(reader.input(name));
    for (const problem of problems)
        (0,read/* complain */.cc)(reader, name, problem);
    return mailboxes;
}
function sender(reader, username) {
    const given = reader.input('email-from');
    if (given === '' && !username.includes('@')) {
        (0,read/* complain */.cc)(reader, 'email-from', "is empty, and 'smtp-username' is no address that could stand in for it. Give the sender's address.");
        return undefined;
    }
    const { mailboxes, problems } = parseMailboxes(given === '' ? username : given);
    for (const problem of problems)
        (0,read/* complain */.cc)(reader, 'email-from', problem);
    if (problems.length === 0 && mailboxes.length !== 1)
        (0,read/* complain */.cc)(reader, 'email-from', 'must be exactly one address.');
    return mailboxes[0];
}


/***/ })

};
;