package huizong.table;

import java.io.IOException;
import java.util.List;

/** The part of a sheet of an xlsx workbook. */
record XlsxSheet(XlsxPackage parts, String part, XlsxCells cells) implements PackageSheet.Part {

    @Override
    public void read(RowBudget.Share budget, Guard rows) throws IOException {
        try (XmlScanner xml = parts.xml(part)) {
            new XlsxRows(xml, cells, budget, rows).read();
        }
    }

    @Override
    public List<Merge> merges() throws IOException {
        return XlsxMerges.find(parts, part);
    }
}
