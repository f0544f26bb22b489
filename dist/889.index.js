"use strict";
exports.id = 889;
exports.ids = [889];
exports.modules = {
	/***/
	8889: (
		/***/
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				/* harmony export */
				mailTargetOf: () => (
					/* binding */
					mailTargetOf
				)
				/* harmony export */
			});
			var _chunk_46EBSCC6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);
			var _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);
			var _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7089);
			var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
			var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
			var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
			var node_path__WEBPACK_IMPORTED_MODULE_3___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
			var maxAttachmentBytes = 10 * 1024 * 1024;
			async function findAttachments(patterns, workspace) {
				const found = { attachments: [], warnings: [], problems: [] };
				const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
				if (wanted.length === 0) return found;
				const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace);
				const seen = /* @__PURE__ */ new Set();
				for (const pattern of wanted) {
					const problem = outside(pattern);
					if (problem !== void 0) {
						found.problems.push(problem);
						continue;
					}
					const files = await expand(pattern, root);
					if (files.length === 0) found.warnings.push(`email-attachments: no file matches ${(0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)(pattern)}`);
					for (const file of files) await add(file, root, seen, found);
				}
				return found;
			}
			function outside(pattern) {
				const climbs = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(pattern) || pattern.split(/[\\/]/).includes("..");
				return climbs ? `has '${(0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)(pattern)}', which leaves the workspace; name files relative to the workspace` : void 0;
			}
			async function expand(pattern, cwd) {
				if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, pattern)).catch(() => void 0)) return [(0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, pattern)];
				const files = [];
				for await (const file of (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.glob)(pattern, { cwd })) files.push((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, file));
				return files.sort();
			}
			async function add(file, root, seen, found) {
				const name = (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file.replace(/\/$/, "")));
				const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(file).catch(() => void 0);
				if (path === void 0) {
					found.warnings.push(`email-attachments: ${name} cannot be read and is left out`);
					return;
				}
				if (seen.has(path)) return;
				seen.add(path);
				const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path);
				if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside)) {
					found.problems.push(`has ${name}, a link that leaves the workspace; attach a file inside the workspace`);
					return;
				}
				const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
				if (!facts.isFile()) {
					found.warnings.push(`email-attachments: ${name} is not a regular file and is left out`);
					return;
				}
				const used = found.attachments.reduce((sum, attachment) => sum + attachment.bytes, 0);
				if (used + facts.size > maxAttachmentBytes)
					found.warnings.push(`email-attachments: ${name} is left out, all files together may have 10 MiB`);
				else found.attachments.push({ filename: name, path, bytes: facts.size });
			}
			var maxMailboxes = 50;
			var separators = /* @__PURE__ */ new Set(["\n", "\r", ",", ";", "，", "、", "；"]);
			var addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@([\p{L}\p{N}\p{M}.-]{1,253})$/u;
			function parseMailboxes(text) {
				const mailboxes = /* @__PURE__ */ new Map();
				const problems = [];
				for (const entry of split(text)) {
					const mailbox = parseMailbox(entry);
					if (typeof mailbox === "string") problems.push(mailbox);
					else if (!mailboxes.has(mailbox.address.toLowerCase())) mailboxes.set(mailbox.address.toLowerCase(), mailbox);
				}
				if (mailboxes.size > maxMailboxes) {
					problems.push(`has ${mailboxes.size} addresses; at most ${maxMailboxes} are allowed; use a mailing list`);
				}
				return { mailboxes: [...mailboxes.values()], problems };
			}
			function split(text) {
				const entries = [];
				let entry = "";
				let quoted = false;
				for (let index = 0; index < text.length; index += 1) {
					const character = text.charAt(index);
					const ends = separators.has(character) && (!quoted || character === "\n" || character === "\r");
					if (ends) {
						entries.push(entry);
						entry = "";
						quoted = false;
					} else {
						if (character === '"' && !(quoted && text.charAt(index - 1) === "\\")) quoted = !quoted;
						entry += character;
					}
				}
				return [...entries, entry].map((each) => each.trim()).filter((each) => each !== "");
			}
			function parseMailbox(entry) {
				const open = entry.lastIndexOf("<");
				const named2 = open >= 0 && entry.endsWith(">");
				const address = named2 ? entry.slice(open + 1, -1).trim() : entry;
				const name = named2 ? parseName(entry.slice(0, open).trim()) : "";
				if (name === void 0)
					return `has ${show(entry)} with a name that must stand in double quotes, as in "Doe, Jane" <jane@example.com>`;
				const domain = addressShape.exec(address)?.[1];
				if (domain === void 0)
					return `has ${show(entry)}, which is not an address; write name@example.com or Name <name@example.com>`;
				if (domain.split(".").some((label) => label === "" || label.startsWith("-") || label.endsWith("-"))) {
					return `has ${show(entry)}, whose domain is not a host name`;
				}
				return { name, address };
			}
			function parseName(text) {
				const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
				if (quoted !== void 0) return (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)(quoted.replace(/\\(.)/g, "$1"));
				return /[<>"@:\\]/.test(text) ? void 0 : (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)(text);
			}
			function show(entry) {
				const line = (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)(entry);
				return `'${line.length > 80 ? `${line.slice(0, 79).toWellFormed()}…` : line}'`;
			}
			var ports = { starttls: 587, tls: 465, none: 25 };
			async function parseMailServer(inputs) {
				const problems = [];
				const draft = await named(inputs.url === "" ? { ...inputs, host: inputs.host.trim() } : fromUrl(inputs, problems));
				const security = securityOf(draft.security, problems);
				const port = portOf(draft.port, ports[security], inputs.url === "" ? "smtp-port" : "smtp-url", problems);
				if (problems.length === 0 && !/^[\p{L}\p{N}._:-]+$/u.test(draft.host)) {
					const text = draft.host === "" ? "is missing; give the name of the mail server, or smtp-url" : "is not a host name";
					problems.push({ input: "smtp-host", text });
				}
				problems.push(...loginProblems(draft, inputs.accessToken));
				if (problems.length > 0) return { problems, warnings: [] };
				const { host, username, password } = draft;
				const server = { host, port, security, username, password, accessToken: inputs.accessToken };
				return { server, problems, warnings: warningsOf(server) };
			}
			function fromUrl(inputs, problems) {
				const input = "smtp-url";
				const fail = (text) => problems.push({ input, text });
				if (inputs.host !== "" || inputs.port !== "") fail("cannot be combined with smtp-host or smtp-port; set one of them");
				const url = URL.canParse(inputs.url.trim()) ? new URL(inputs.url.trim()) : void 0;
				if (url === void 0 || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") {
					fail(
						"is not a mail server URL; write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded"
					);
					return { ...inputs, host: "unknown", port: "" };
				}
				if (url.search !== "" || url.hash !== "")
					fail("has parameters, which are not supported; use the smtp-security input");
				if (url.protocol === "smtps:" && !["", "tls"].includes(inputs.security.trim().toLowerCase())) {
					problems.push({ input: "smtp-security", text: "must be tls or empty with smtps://; for STARTTLS write smtp://" });
				}
				return {
					host: decode(url.hostname).replace(/^\[|\]$/g, ""),
					port: url.port,
					security: url.protocol === "smtps:" ? "tls" : inputs.security,
					username: inputs.username || decode(url.username),
					password: inputs.password || decode(url.password)
				};
			}
			function decode(text) {
				try {
					return decodeURIComponent(text);
				} catch {
					return text;
				}
			}
			async function named(draft) {
				if (draft.host === "" || /[.:]|^localhost$/.test(draft.host)) return draft;
				const { default: wellKnown } = await __webpack_require__.e(
					978
				).then(__webpack_require__.bind(__webpack_require__, 9978));
				const service = wellKnown(draft.host);
				if (service === false || service.host === void 0) return draft;
				return {
					...draft,
					host: service.host,
					port: draft.port || (draft.security === "" ? String(service.port ?? "") : ""),
					security: draft.security || (service.secure ? "tls" : "starttls")
				};
			}
			function securityOf(text, problems) {
				const word = text.trim().toLowerCase() || "starttls";
				if (word === "starttls" || word === "tls" || word === "none") return word;
				problems.push({ input: "smtp-security", text: (0, _chunk_46EBSCC6_js__WEBPACK_IMPORTED_MODULE_0__.$5)(word, ["starttls", "tls", "none"]) });
				return "starttls";
			}
			function portOf(text, usual, input, problems) {
				const digits = text.trim();
				if (digits === "") return usual;
				const port = Number(digits);
				if (/^\d{1,5}$/.test(digits) && port >= 1 && port <= 65535) return port;
				problems.push({ input, text: `has no port number; allowed is 1 to 65535, usually ${usual}` });
				return usual;
			}
			function loginProblems({ username, password }, accessToken) {
				if (password !== "" && accessToken !== "") {
					return [{ input: "smtp-access-token", text: "cannot be combined with smtp-password; set one of them" }];
				}
				const secret = password !== "" || accessToken !== "";
				if (secret && username === "")
					return [{ input: "smtp-username", text: "is missing, but a password or token is set" }];
				if (!secret && username !== "") return [{ input: "smtp-password", text: "is missing, but smtp-username is set" }];
				return [];
			}
			function warningsOf({ security, password, accessToken, host }) {
				const clear = security === "none" && (password !== "" || accessToken !== "");
				return clear && !["localhost", "127.0.0.1", "::1"].includes(host) ? ["Input 'smtp-security' is none: the login is sent in clear; use starttls or tls"] : [];
			}
			async function mailTargetOf(reader, workspace) {
				const before = reader.problems.length;
				const { input } = reader;
				const parsed = await parseMailServer({
					url: input("smtp-url"),
					host: input("smtp-host"),
					port: input("smtp-port"),
					security: input("smtp-security") === "starttls" && /^smtps:/i.test(input("smtp-url")) ? "" : input("smtp-security"),
					username: input("smtp-username"),
					password: input("smtp-password"),
					accessToken: input("smtp-access-token")
				});
				reader.problems.push(...parsed.problems);
				reader.warnings.push(...parsed.warnings);
				const [to, cc, bcc, replyTo] = ["email-to", "email-cc", "email-bcc", "email-reply-to"].map(
					(name) => boxes(reader, name)
				);
				if (to.length + cc.length + bcc.length === 0 && reader.problems.length === before)
					(0, _chunk_46EBSCC6_js__WEBPACK_IMPORTED_MODULE_0__.cc)(reader, "email-to", "is empty. Give at least one address.");
				const from = sender(reader, parsed.server?.username ?? input("smtp-username"));
				const files = await findAttachments((0, _chunk_46EBSCC6_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(input("email-attachments")), workspace);
				reader.fileWarnings.push(...files.warnings);
				for (const problem of files.problems) (0, _chunk_46EBSCC6_js__WEBPACK_IMPORTED_MODULE_0__.cc)(reader, "email-attachments", problem);
				if (parsed.server === void 0 || from === void 0 || reader.problems.length > before) return void 0;
				return { server: parsed.server, from, to, cc, bcc, replyTo, attachments: files.attachments };
			}
			function boxes(reader, name) {
				const { mailboxes, problems } = parseMailboxes(reader.input(name));
				for (const problem of problems) (0, _chunk_46EBSCC6_js__WEBPACK_IMPORTED_MODULE_0__.cc)(reader, name, problem);
				return mailboxes;
			}
			function sender(reader, username) {
				const given = reader.input("email-from");
				if (given === "" && !username.includes("@")) {
					(0, _chunk_46EBSCC6_js__WEBPACK_IMPORTED_MODULE_0__.cc)(
						reader,
						"email-from",
						"is empty, and 'smtp-username' is no address that could stand in for it. Give the sender's address."
					);
					return void 0;
				}
				const { mailboxes, problems } = parseMailboxes(given === "" ? username : given);
				for (const problem of problems) (0, _chunk_46EBSCC6_js__WEBPACK_IMPORTED_MODULE_0__.cc)(reader, "email-from", problem);
				if (problems.length === 0 && mailboxes.length !== 1) (0, _chunk_46EBSCC6_js__WEBPACK_IMPORTED_MODULE_0__.cc)(reader, "email-from", "must be exactly one address.");
				return mailboxes[0];
			}
		})
	)
};
;
