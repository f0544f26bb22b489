"use strict";
exports.id = 721;
exports.ids = [721];
exports.modules = {
9721: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readMentions: () => (
	readMentions
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const examples = {
mobile: "a mobile number (13800000000, +1-5550100200)",
id: "a user id (zhangsan)",
"open-id": "an open id (ou_\u2026)",
address: "an e-mail address (mona@example.com)"
};
const most = 100;
const everybody = ["all", "\u6240\u6709\u4EBA"];
const looksLikeEverybody = [
"everyone",
"everybody",
"here",
"\u5168\u4F53",
"\u5168\u4F53\u6210\u5458",
"\u5168\u5458"
];
function readMentions(reader, channel) {
const kinds = _index_js__WEBPACK_IMPORTED_MODULE_0__.b[channel].mentions;
const mentionMap = mapOf(reader, kinds);
const seen = new Map();
for (const word of kinds.length === 0 ? [] : (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(reader.input("mentions").normalize("NFKC"))) {
	const request = requestOf(word, channel, mentionMap);
	if (typeof request === "string") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "mentions", request);
	else seen.set(JSON.stringify(request), request);
}
if (seen.size > most) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "mentions", `names ${seen.size} people; at most ${most} can be mentioned. Use 'all'.`);
return {
	mentions: [...seen.values()],
	mentionMap
};
}
function requestOf(word, channel, map) {
const kinds = _index_js__WEBPACK_IMPORTED_MODULE_0__.b[channel].mentions;
const bare = word.replace(/^@+/, "");
const lower = bare.toLowerCase();
if (lower === "actor" || lower === "author") return { kind: lower };
if (looksLikeEverybody.includes(lower)) return `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(word)}'. To mention everybody, write 'all'.`;
if (everybody.includes(lower)) {
	if (!kinds.includes("address")) return { kind: "all" };
	return "has 'all', which only robots know. Write the addresses, or one of a mailing list.";
}
const kind = kindOf(bare);
if (word.startsWith("@") && isLogin(bare) && (map.has(lower) || kind !== "mobile")) return {
	kind: "login",
	login: lower
};
if (kind === void 0) return notAnId(word, kinds);
if (kinds.includes(kind)) return mentionOf(kind, bare);
const what = examples[kind].replace(/ \(.*/, "");
return `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(word)}', ${what}, which the channel ${channel} does not take. ${write(kinds)}`;
}
function mapOf(reader, kinds) {
const people = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)(reader, "mention-map", (line, refuse) => {
	const [before = "", after = ""] = line.normalize("NFKC").split(/:(.*)/);
	const login = before.trim().replace(/^@/, "").toLowerCase();
	const ids = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(after);
	if (isLogin(login) && ids.length > 0) return [login, mapped(reader, ids, kinds)];
	return refuse("is not 'github-login: id'. Write one person a line, such as octocat: 13800000000.");
});
return new Map(people);
}
function mapped(reader, ids, kinds) {
const known = ids.map((written) => {
	const id = written.replace(/^@+/, "");
	const kind2 = kindOf(id);
	if (kind2 === void 0) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "mention-map", notAnId(written, Object.keys(examples)));
	return {
		kind: kind2,
		id
	};
});
const kind = kinds.find((each) => known.some((one) => one.kind === each));
return known.flatMap((one) => kind !== void 0 && one.kind === kind ? [mentionOf(kind, one.id)] : []);
}
function mentionOf(kind, id) {
if (kind !== "mobile") return {
	kind: kind === "open-id" ? "id" : kind,
	value: id
};
return {
	kind,
	value: id.replace(/^(?:\+|00)?86-?(?=1\d{10}$)/, "").replace(/-(\d{4})-/, "$1")
};
}
function kindOf(id) {
if (/^(?:1\d{10}|1[3-9]\d-\d{4}-\d{4}|(?:00)?861[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/.test(id)) return "mobile";
if (/^1[\da-z]{10}$/i.test(id) && id.replace(/\D/g, "").length >= 8) return void 0;
if (/^o[un]_\w{1,64}$/.test(id)) return "open-id";
if (/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(id)) return "address";
return /^(?!all$)[\w.@$*-]{1,64}$/i.test(id) ? "id" : void 0;
}
function isLogin(word) {
return /^[a-z\d][\w-]{0,63}(?:\[bot\])?$/i.test(word);
}
function notAnId(word, kinds) {
return /^\+|^1[\da-z]/i.test(word) && /\d{6}/.test(word.replace(/\D/g, "")) ? `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(word)}', which looks like a mobile number but is none. Write 13800000000 or +1-5550100200.` : `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(word)}', which is not an id: nobody can be mentioned by name. ${write(kinds)}`;
}
function write(kinds) {
const all = kinds.map((kind) => examples[kind]);
return `Write ${[all.slice(0, -1).join(", "), all.at(-1)].filter((part) => part !== "").join(" or ")}.`;
}
})
)
};
;
