package huizong.report;

import static huizong.report.SheetLayout.column;
import static huizong.report.SheetLayout.wrapped;

import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.RosterLine;
import huizong.form.Contact;
import huizong.form.IdNumber;
import huizong.form.PersonName;
import huizong.form.RosterEntry;
import java.util.List;

/** 带贫人员名册: every counted row of attachment 1, its person numbered, with its source. */
final class RosterSheet implements ReportSheet {

    @Override
    public SheetLayout layout() {
        return new SheetLayout(
                "带贫人员名册",
                "带贫人员名册",
                List.of(
                        column("人员序号", 9),
                        wrapped("姓名", 12),
                        wrapped("身份证", 21),
                        wrapped("联系方式", 14),
                        column("受益金额", 12),
                        column("本人行数", 9),
                        column("本人合计", 13),
                        wrapped("提交单位", 16),
                        wrapped("来源", 34),
                        wrapped("备注", 16)));
    }

    @Override
    public void write(SheetWriter sheet, MonthResult result, MonthDetails details) {
        details.roster(line -> write(sheet, line));
    }

    private static void write(SheetWriter sheet, RosterLine line) {
        RosterEntry entry = line.entry();
        sheet.row()
                .text(line.number() == 0 ? "身份待核" : Integer.toString(line.number()))
                .text(entry.name()
                        .held()
                        .map(PersonName::display)
                        .orElse(entry.name().raw()))
                .text(entry.id().held().map(IdNumber::number).orElse(entry.id().raw()))
                .text(entry.contact()
                        .held()
                        .map(RosterSheet::numbers)
                        .orElse(entry.contact().raw()))
                .money(line.fen())
                .number(line.rowsOfPerson())
                .money(line.fenOfPerson())
                .text(line.submitter())
                .source(line.place().toString())
                .text(entry.remark());
    }

    private static String numbers(Contact contact) {
        if (contact.others().isEmpty()) {
            return contact.number();
        }
        return contact.number() + "、" + String.join("、", contact.others());
    }
}
