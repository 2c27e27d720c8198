package nl.onskentons.common;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from calculating with what someone wrote.
 *
 * <p>A cell that begins with {@code = + - @}, a tab or a line end is a formula to Excel, and a formula can fetch and
 * send. Such a cell gets an apostrophe before it, which makes it text; so does a number such as 0612345678, of which
 * Excel would drop the first nought. The value stays readable: {@code '+31 6 00 00 00 01}. A cell that looks guarded
 * already gets one more, so that {@link #restore} gives back exactly what was there; names such as 's-Gravenhage are not
 * touched.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
public final class CellGuard {

    // The wide forms of the signs count as the signs themselves in some language versions.
    private static final Pattern RISKY =
            Pattern.compile("'*(?:[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*|0\\d+)", Pattern.DOTALL);

    private CellGuard() {}

    public static String guard(String value) {
        return RISKY.matcher(value).matches() ? "'" + value : value;
    }

    public static String restore(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
