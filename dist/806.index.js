"use strict";
exports.id = 806;
exports.ids = [806];
exports.modules = {
6806: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
commitOfEvent: () => (
	commitOfEvent
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
function commitOfEvent(context) {
const { payload, eventName = "" } = context;
const run = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(payload, "workflow_run");
if (eventName === "workflow_run" && (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(run, "head_sha")) return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)(run);
if ((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(payload, "pull_request") || eventName.startsWith("pull_request")) return ofPullRequest(context);
const read = Object.hasOwn(readers, eventName) ? readers[eventName] : void 0;
return read === void 0 ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)(context) : read(context);
}
const readers = {
merge_group: ofMergeGroup,
check_run: ofCheck,
check_suite: ofCheck,
status: ofStatus,
deployment: ofDeployment,
deployment_status: ofDeployment,
release: ofRelease,
registry_package: ofPackage
};
function ofPullRequest(context) {
const { payload } = context;
const pull = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(payload, "pull_request");
return {
	branch: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(pull, "head", "ref") ?? context.headRef) ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)(context).branch,
	sha: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.l)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(pull, "head", "sha")),
	before: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(payload, "action") === "synchronize" ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.l)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(payload, "before")) : void 0,
	title: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(pull, "title")),
	authorLogin: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(pull, "user", "login")
};
}
function ofMergeGroup(context) {
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)(context);
const group = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(context.payload, "merge_group");
return {
	...(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.o)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(group, "head_commit")),
	branch: own.branch ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(group, "head_ref")),
	sha: own.sha ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.l)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(group, "head_sha")),
	before: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.l)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(group, "base_sha"))
};
}
function ofCheck(context) {
const { payload } = context;
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)(context);
const check = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(payload, "check_run") ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(payload, "check_suite");
const suite = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(payload, "check_run", "check_suite") ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(payload, "check_suite");
const sha = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.l)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(check, "head_sha"));
const branch = sha ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(suite, "head_branch")) : own.branch;
return {
	...(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.o)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(suite, "head_commit")),
	branch,
	sha: sha ?? own.sha
};
}
function ofStatus(context) {
const { payload } = context;
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)(context);
const sha = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.l)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(payload, "sha"));
return {
	...(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.o)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(payload, "commit", "commit")),
	authorLogin: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(payload, "commit", "author", "login"),
	branch: sha ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(payload, "branches")[0], "name")) : own.branch,
	sha: sha ?? own.sha
};
}
function ofDeployment(context) {
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)(context);
const sha = own.sha ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.l)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(context.payload, "deployment", "sha"));
const ref = own.branch ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(context.payload, "deployment", "ref"));
return {
	branch: ref === sha ? void 0 : ref,
	sha
};
}
function ofRelease(context) {
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)(context);
const release = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(context.payload, "release");
const tag = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(release, "tag_name");
return {
	branch: own.branch ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(tag),
	sha: own.sha,
	title: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(release, "name")) ?? tag,
	authorLogin: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(release, "author", "login")
};
}
function ofPackage(context) {
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)(context);
const version = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(context.payload, "registry_package", "package_version");
return {
	branch: own.branch ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(version, "tag_name")),
	sha: own.sha ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.l)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(version, "target_oid"))
};
}
})
)
};
;
