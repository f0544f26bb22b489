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
const run = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(payload, "workflow_run");
if (eventName === "workflow_run" && (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "head_sha")) return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.l)(run);
if ((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(payload, "pull_request") || eventName.startsWith("pull_request")) return ofPullRequest(context);
const read = Object.hasOwn(readers, eventName) ? readers[eventName] : void 0;
return read === void 0 ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(context) : read(context);
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
const pull = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(payload, "pull_request");
return {
	branch: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(pull, "head", "ref") ?? context.headRef) ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(context).branch,
	sha: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(pull, "head", "sha")),
	before: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(payload, "action") === "synchronize" ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(payload, "before")) : void 0,
	title: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.m)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(pull, "title")),
	authorLogin: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(pull, "user", "login")
};
}
function ofMergeGroup(context) {
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(context);
const group = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(context.payload, "merge_group");
return {
	...(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(group, "head_commit")),
	branch: own.branch ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(group, "head_ref")),
	sha: own.sha ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(group, "head_sha")),
	before: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(group, "base_sha"))
};
}
function ofCheck(context) {
const { payload } = context;
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(context);
const check = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(payload, "check_run") ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(payload, "check_suite");
const suite = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(payload, "check_run", "check_suite") ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(payload, "check_suite");
const sha = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(check, "head_sha"));
const branch = sha ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(suite, "head_branch")) : own.branch;
return {
	...(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(suite, "head_commit")),
	branch,
	sha: sha ?? own.sha
};
}
function ofStatus(context) {
const { payload } = context;
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(context);
const sha = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(payload, "sha"));
return {
	...(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.c)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(payload, "commit", "commit")),
	authorLogin: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(payload, "commit", "author", "login"),
	branch: sha ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(payload, "branches")[0], "name")) : own.branch,
	sha: sha ?? own.sha
};
}
function ofDeployment(context) {
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(context);
const sha = own.sha ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(context.payload, "deployment", "sha"));
const ref = own.branch ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(context.payload, "deployment", "ref"));
return {
	branch: ref === sha ? void 0 : ref,
	sha
};
}
function ofRelease(context) {
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(context);
const release = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(context.payload, "release");
const tag = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(release, "tag_name");
return {
	branch: own.branch ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)(tag),
	sha: own.sha,
	title: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.m)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(release, "name")) ?? tag,
	authorLogin: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(release, "author", "login")
};
}
function ofPackage(context) {
const own = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(context);
const version = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(context.payload, "registry_package", "package_version");
return {
	branch: own.branch ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(version, "tag_name")),
	sha: own.sha ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(version, "target_oid"))
};
}
})
)
};
;
