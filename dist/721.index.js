"use strict";
exports.id = 721;
exports.ids = [721];
exports.modules = {
9721: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
mentionMapOf: () => (
	mentionMapOf
),
mentionsOf: () => (
	mentionsOf
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const examples = {
mobile: "a mobile number (13800000000, +1-5550100200)",
id: "a user id (zhangsan)",
"open-id": "an open id (ou_…)",
address: "an e-mail address (mona@example.com)"
};
const most = 100;
const everybody = ["all", "所有人"];
const looksLikeEverybody = [
"everyone",
"everybody",
"here",
"全体",
"全体成员",
"全员"
];
function mentionsOf(reader, channel, map) {
const text = reader.input("mentions");
if (text === "" || kindsOf(channel).length === 0) return [];
const seen = new Map();
for (const word of (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.k)(text.normalize("NFKC"))) {
	const request = requestOf(reader, word, channel, map);
	if (request !== void 0) seen.set(JSON.stringify(request), request);
}
if (seen.size > most) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "mentions", `names ${seen.size} people; at most ${most} can be mentioned. Use 'all'.`);
return [...seen.values()];
}
function mentionMapOf(reader, channel) {
const map = new Map();
const text = reader.input("mention-map");
if (text === "") return map;
for (const [index, line] of (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.D)(text.normalize("NFKC")).entries()) {
	const colon = line.indexOf(":");
	const login = line.slice(0, Math.max(0, colon)).trim().replace(/^@/, "");
	const ids = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.k)(line.slice(colon + 1));
	if (!isLogin(login) || ids.length === 0) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "mention-map", `line ${index + 1} is not 'github-login: id'. Write one person a line, such as octocat: 13800000000.`);
	else map.set(login.toLowerCase(), mapped(reader, ids, channel));
}
return map;
}
function mapped(reader, ids, channel) {
const known = ids.flatMap((written) => {
	const id = written.replace(/^@+/, "");
	const kind2 = everybody.includes(id.toLowerCase()) ? void 0 : kindOf(id);
	if (kind2 !== void 0) return [{
		kind: kind2,
		id
	}];
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "mention-map", notAnId(written, [
		"mobile",
		"id",
		"open-id",
		"address"
	]));
	return [];
});
const kind = kindsOf(channel).find((each) => known.some((one) => one.kind === each));
return known.filter((one) => one.kind === kind).map((one) => mentionOf(one.kind, one.id));
}
function requestOf(reader, word, channel, map) {
const bare = word.replace(/^@+/, "");
const lower = bare.toLowerCase();
if (lower === "actor" || lower === "author") return { kind: lower };
if (everybody.includes(lower)) return everyone(reader, channel);
if (looksLikeEverybody.includes(lower)) {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "mentions", `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(word)}'. To mention everybody, write 'all'.`);
	return;
}
const kind = kindOf(bare);
if (word.startsWith("@") && isLogin(bare) && (map.has(lower) || kind !== "mobile")) return {
	kind: "login",
	login: lower
};
const kinds = kindsOf(channel);
if (kind !== void 0 && kinds.includes(kind)) return mentionOf(kind, bare);
(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "mentions", kind === void 0 ? notAnId(word, kinds) : `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(word)}', ${examples[kind].replace(/ \(.*/, "")}, which the channel ${channel} does not take. ${write(kinds)}`);
}
function kindsOf(channel) {
return _index_js__WEBPACK_IMPORTED_MODULE_0__.I[channel].mentions;
}
function everyone(reader, channel) {
if (kindsOf(channel)[0] !== "address") return { kind: "all" };
(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "mentions", "has 'all', which only robots know. Write the addresses, or one of a mailing list.");
}
function mentionOf(kind, id) {
const national = id.replace(/^1\d\d-\d{4}-\d{4}$/, (grouped) => grouped.replaceAll("-", ""));
if (kind === "mobile") return {
	kind,
	value: national.replace(/^(?:\+|00)?86-?(?=1\d{10}$)/, "")
};
return {
	kind: kind === "open-id" ? "id" : kind,
	value: id
};
}
function kindOf(id) {
if (/^(?:1\d{10}|1[3-9]\d-\d{4}-\d{4}|(?:00)?861[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/.test(id)) return "mobile";
if (id.startsWith("+") || /^1[\da-z]{10}$/i.test(id) && id.replace(/\D/g, "").length >= 8) return void 0;
if (/^o[un]_\w{1,64}$/.test(id)) return "open-id";
if (/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(id)) return "address";
return /^[\w.@$*-]{1,64}$/.test(id) ? "id" : void 0;
}
function isLogin(word) {
return /^[a-z\d][\w-]{0,63}(?:\[bot\])?$/i.test(word);
}
function notAnId(word, kinds) {
return /^\+|^1[\da-z]/i.test(word) && /\d{6}/.test(word.replace(/\D/g, "")) ? `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(word)}', which looks like a mobile number but is none. Write 13800000000 or +1-5550100200.` : `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(word)}', which is not an id: nobody can be mentioned by name. ${write(kinds)}`;
}
function write(kinds) {
const all = kinds.map((kind) => examples[kind]);
return `Write ${[all.slice(0, -1).join(", "), all.at(-1)].filter((part) => part !== "").join(" or ")}.`;
}
})
)
};
;
