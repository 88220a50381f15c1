package org.safeguardingforms.json.diff;

/**
 * A place in a document.
 *
 * @param shown the names of members and the ids of elements
 * @param pattern the same with a star for each id
 * @param element the innermost id
 */
record TreePath(String shown, String pattern, String element) {

    static final TreePath ROOT = new TreePath("", "", "");

    TreePath member(String name) {
        return new TreePath(joined(shown, name), joined(pattern, name), element);
    }

    TreePath element(String id) {
        return new TreePath(joined(shown, id), joined(pattern, "*"), id);
    }

    /** The last name in the pattern. */
    String last() {
        return pattern.substring(pattern.lastIndexOf('/') + 1);
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
