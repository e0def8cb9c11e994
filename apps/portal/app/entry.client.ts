// The pages are only read: none of them loads a script, so there is nothing to start in a browser.
export default null;
