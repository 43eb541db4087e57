package huizong.office;

import huizong.lang.Text;
import huizong.table.Damage;
import huizong.table.Row;
import huizong.table.Sheet;
import huizong.table.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One of the office's lists as a file, in any format and encoding that a submission may have.
 *
 * @param shown its path as people see it, for faults
 * @param file as opened; closed by whoever opened it
 */
record ListFile(String shown, TableFile file) {

    /** How a reader marks an encoding that it only guesses at. */
    private static final String DOUBTFUL = "?";

    /**
     * Reads the list: the first visible sheet that has a row with all required headings, in whatever order they stand. Rows
     * above the heading are titles, columns of other names are the office's own business.
     *
     * @param rows is given every row below the heading in which one of the columns is filled
     * @throws SettingsFault when the file cannot be read or has no such heading, or a required cell is blank
     */
    void read(List<ListColumn> columns, Consumer<ListRow> rows) {
        for (Sheet sheet : sheets()) {
            Body body = new Body(columns, rows);
            Optional<Damage> damage = sheet.hidden() ? Optional.empty() : sheet.read(body);
            if (damage.isPresent()) {
                throw unreadable(damage.get());
            }
            if (body.started()) {
                return;
            }
        }
        List<String> headings = columns.stream()
                .filter(ListColumn::required)
                .map(ListColumn::heading)
                .toList();
        throw SettingsFault.in(
                shown,
                Text.of("没有找到表头行，应有这些列：%1$s", "no heading found; these columns are expected: %1$s"),
                Text.of(String.join("、", headings), String.join(", ", headings)));
    }

    private List<Sheet> sheets() {
        if (file instanceof TableFile.Read read) {
            if (read.encoding().endsWith(DOUBTFUL)) {
                throw SettingsFault.in(
                        shown,
                        Text.of(
                                "文字编码难以确定，名称可能成了乱码：请另存为 .xlsx 或 UTF-8 编码的 .csv",
                                "the encoding is doubtful, and names may be garbled: save it as .xlsx, or as .csv in UTF-8"));
            }
            return read.sheets();
        }
        throw unreadable(((TableFile.Unreadable) file).damage());
    }

    private SettingsFault unreadable(Damage damage) {
        Text reason = switch (damage.reason()) {
            case BROKEN -> Text.of("文件已损坏", "the file is broken");
            case EMPTY -> Text.of("文件是空的，至少要有表头行", "the file is empty; it needs a heading at least");
            case ENCRYPTED -> Text.of("文件有密码，请去掉密码后另存", "the file has a password; save it without one");
            case UNSUPPORTED, PICTURE -> Text.of("请另存为 .xlsx 或 .csv", "save it as .xlsx or .csv");
            case TOO_LARGE -> Text.of("文件超过设置的上限（limits）", "the file is over a limit of the settings (limits)");
            case UNSAFE -> Text.of("文件不安全", "the file is not safe");
            case NO_ACCESS -> Text.of("没有读取权限", "the system does not let us read it");
        };
        return SettingsFault.in(shown, reason);
    }

    /** Looks for the heading, then passes the rows on. */
    private final class Body implements Consumer<Row> {

        private final List<ListColumn> columns;
        private final Consumer<ListRow> rows;
        private final Map<ListColumn, Integer> places = new HashMap<>();
        private boolean started;

        Body(List<ListColumn> columns, Consumer<ListRow> rows) {
            this.columns = columns;
            this.rows = rows;
        }

        boolean started() {
            return started;
        }

        @Override
        public void accept(Row row) {
            if (!started) {
                started = isHeading(row);
                return;
            }
            ListRow listRow = new ListRow(shown, places, row);
            List<ListColumn> blank = new ArrayList<>();
            for (ListColumn column : places.keySet()) {
                if (listRow.text(column).isEmpty()) {
                    blank.add(column);
                }
            }
            if (blank.size() < places.size()) {
                refuseBlank(listRow, blank);
                rows.accept(listRow);
            }
        }

        private void refuseBlank(ListRow row, List<ListColumn> blank) {
            for (ListColumn column : columns) {
                if (column.required() && blank.contains(column)) {
                    throw row.fault(Text.of("“%1$s”不能为空", "\"%1$s\" must not be blank"), Text.plain(column.heading()));
                }
            }
        }

        private boolean isHeading(Row row) {
            places.clear();
            for (int index = 0; index < row.cells().size(); index++) {
                String words = row.cell(index).text();
                for (ListColumn column : columns) {
                    if (column.isHeaded(words) && places.putIfAbsent(column, index) != null) {
                        throw new ListRow(shown, places, row)
                                .fault(
                                        Text.of("“%1$s”列出现两次", "the column \"%1$s\" stands here twice"),
                                        Text.plain(column.heading()));
                    }
                }
            }
            return columns.stream().filter(ListColumn::required).allMatch(places::containsKey);
        }
    }
}
