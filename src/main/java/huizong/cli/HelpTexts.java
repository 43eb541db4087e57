package huizong.cli;

import huizong.lang.Language;
import huizong.lang.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** All words of the help, in both languages, under the keys picocli asks for. */
final class HelpTexts {

    private static final Map<String, Text> TEXTS = texts();

    private HelpTexts() {}

    /** The words in one language. A bundle made here and handed over: the machine's locale is never asked. */
    static ListResourceBundle in(Language language) {
        List<Object[]> contents = new ArrayList<>();
        TEXTS.forEach((key, text) -> contents.add(new Object[] {key, text.in(language)}));
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return contents.toArray(Object[][]::new);
            }
        };
    }

    /** One of the words. */
    static String text(String key, Language language) {
        Text text = TEXTS.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no help text " + key);
        }
        return text.in(language);
    }

    /** The command with what must be written after it; the options follow in their list. */
    static String synopsis(CommandSpec spec, Language language) {
        StringJoiner words = new StringJoiner(" ");
        words.add(spec.qualifiedName()).add(Text.of("[选项]", "[OPTIONS]").in(language));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            String label = parameter.paramLabel();
            words.add(
                    parameter.arity().min() == 0
                            ? "[" + label + "]"
                            : label + (parameter.arity().max() > 1 ? "..." : ""));
        }
        if (!spec.subcommands().isEmpty()) {
            words.add(Text.of("命令", "COMMAND").in(language));
        }
        return words.toString();
    }

    /** What each exit code means, in order; where nothing is judged, 1 never comes. */
    static Map<String, String> exitCodes(CommandSpec spec, Language language) {
        boolean judges =
                spec.findOption("--fail-on") != null || !spec.subcommands().isEmpty();
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(" " + ExitCode.DONE, text(judges ? "exit.0" : "exit.done", language));
        if (judges) {
            codes.put(" " + ExitCode.FINDINGS, text("exit.1", language));
        }
        codes.put(" " + ExitCode.USAGE, text("exit.2", language));
        codes.put(" " + ExitCode.NOT_DONE, text("exit.3", language));
        return codes;
    }

    private static Map<String, Text> texts() {
        Map<String, Text> texts = new LinkedHashMap<>();
        texts.put(
                "huizong.usage.description",
                Text.of(
                        "把各镇、各单位每月报来的表格汇总成一份正确的报表：每一行、每一元都有去处。",
                        "Turns the spreadsheets sent in each month into one report that is right: every row and every yuan is accounted for."));
        texts.put(
                "huizong.usage.footer",
                Text.of(
                        "%n例：huizong validate 附件1.xlsx%n    huizong --workspace 工作目录 consolidate --month 2020-04%n每个命令的说明：huizong 命令 --help",
                        "%nExamples: huizong validate 附件1.xlsx%n          huizong --workspace FOLDER consolidate --month 2020-04%nEach command explained: huizong COMMAND --help"));
        texts.put("huizong.usage.commandListHeading", Text.of("%n命令：%n", "%nCommands:%n"));
        texts.put("huizong.usage.optionListHeading", Text.of("%n选项：%n", "%nOptions:%n"));
        texts.put("huizong.usage.parameterListHeading", Text.of("%n参数：%n", "%nParameters:%n"));
        texts.put("huizong.usage.synopsisHeading", Text.of("用法：", "Usage: "));
        texts.put("huizong.usage.exitCodeListHeading", Text.of("%n退出码：%n", "%nExit codes:%n"));
        texts.put("exit.0", Text.of("完成，没有达到 --fail-on 的问题", "done, nothing at or above --fail-on"));
        texts.put("exit.done", Text.of("完成", "done"));
        texts.put(
                "exit.1",
                Text.of(
                        "完成，有达到 --fail-on 的问题（未报单位也算）",
                        "done, with findings at or above --fail-on (a missing submitter is one)"));
        texts.put("exit.2", Text.of("用法或设置有误", "wrong usage or settings"));
        texts.put(
                "exit.3",
                Text.of(
                        "没有做成：读不到、写不了、被占用，或程序自身出错（日志位置会写明）",
                        "not done: cannot read, write or lock, or a fault of the tool itself (the log is named)"));
        options(texts);
        commands(texts);
        return texts;
    }

    private static void options(Map<String, Text> texts) {
        texts.put("help", Text.of("显示本帮助", "show this help"));
        texts.put("version", Text.of("显示版本", "show the version"));
        texts.put(
                "workspace",
                Text.of(
                        "工作目录（默认：$HUIZONG_WORKSPACE，否则从当前文件夹起逐级向上，有 huizong.yaml 的那一个）",
                        "the workspace folder (default: $$HUIZONG_WORKSPACE, else the current folder or the first above it with a huizong.yaml)"
                                .replace("$$", "$")));
        texts.put("lang", Text.of("语言：zh 或 en（默认 zh）", "language: zh or en (default zh)"));
        texts.put(
                "color",
                Text.of(
                        "颜色：auto（在终端上，默认）、always 或 never",
                        "colour: auto (on a terminal, the default), always or never"));
        texts.put(
                "verbose",
                Text.of(
                        "多说一些：每读一个文件说一行，并列出没有检查的规则",
                        "say more: a line for each file as it is read, and the rules that were not checked"));
        texts.put(
                "quiet",
                Text.of(
                        "只说结论：validate 每个文件一行，consolidate 和 status 一行；不显示进度",
                        "the verdict alone: validate a line a file, consolidate and status one line; no progress"));
        texts.put(
                "month",
                Text.of(
                        "月份：YYYY-MM、current（本月）或 previous（上月）；默认收件箱中最新的月份",
                        "the month: YYYY-MM, current or previous; default the newest month of the inbox"));
        texts.put(
                "huizong.validate.month",
                Text.of(
                        "报的是哪个月：YYYY-MM、current（本月）或 previous（上月）；默认看文件夹、标题和文件名",
                        "the month they are sent for: YYYY-MM, current or previous; default what folder, title or name tell"));
        texts.put(
                "as-of", Text.of("以哪一天为今天：YYYY-MM-DD（默认今天）", "the day to take for today: YYYY-MM-DD (default today)"));
        texts.put("format", Text.of("结果的格式：text 或 json（默认 text）", "format of the result: text or json (default text)"));
        texts.put(
                "rules-format",
                Text.of(
                        "结果的格式：text、json 或 markdown（整页的规则手册）；默认 text",
                        "format of the result: text, json or markdown (the rule book as a page); default text"));
        texts.put(
                "validation-format",
                Text.of(
                        "结果的格式：text（默认）、json、html（一页，可打印）或 csv（每条问题一行）",
                        "format of the result: text (default), json, html (a page to read and print) or csv (a line a finding)"));
        texts.put("output", Text.of("结果写入文件，而不是标准输出", "write the result to a file instead of stdout"));
        texts.put(
                "fail-on",
                Text.of(
                        "有这一级的问题就以 1 退出：error、warning、never（默认 error）",
                        "exit 1 on findings of this level: error, warning or never (default error)"));
        texts.put("show-ids", Text.of("显示完整的身份证号和电话", "show ID numbers and phones in full"));
        texts.put(
                "password-file",
                Text.of("密码文件，一行一个，依次试开加密的文件", "a file of passwords, one a line, tried in order on locked files"));
        texts.put(
                "return-copies",
                Text.of(
                        "把有问题的文件各写一份标注件（标色、批注、问题清单）到这个文件夹，并附退回说明；已有的文件不覆盖",
                        "write a marked copy (colours, comments, a list) of each file with something to mend into this folder, with a"
                                + " letter; no file there is written over"));
        texts.put("paths", Text.of("要检查的文件或文件夹", "files or folders to check"));
        texts.put(
                "inspected-file",
                Text.of("要查看的一个文件；压缩包则逐一查看里面的文件", "the file to look at; of an archive each file in it"));
        texts.put(
                "rows",
                Text.of(
                        "每张表先显示几行（最后一行总显示；其他各类行全部显示）：行数或 all（默认 5）",
                        "how many rows of each table to show, and its last (all other lines always): a number or all (default 5)"));
        texts.put(
                "cells",
                Text.of(
                        "改为逐格输出 csv：sheet,row,A,B 等列；行尾空格子省略，日期为ISO格式；身份证号和电话仍遮盖（--show-ids 不遮盖）；"
                                + "像公式的文字（= + - @ 开头）和以 ' 开头的文字前加一个 '，去掉即原文",
                        "the cells as csv instead: sheet,row,A,B,…; blanks at the end of a row left out, days in ISO form; ID numbers and"
                                + " phones masked (not with --show-ids); a text like a formula (= + - @), or that begins with ', has one '"
                                + " before it: take it away for the text itself"));
        texts.put("rule", Text.of("规则的代码，如 id-check-digit", "the code of a rule, such as id-check-digit"));
    }

    private static void commands(Map<String, Text> texts) {
        beginnings(texts);
        texts.put(
                "huizong.validate.usage.description",
                Text.of(
                        "检查文件或文件夹，报送前自查用；不保存任何东西，没有工作目录也能用。",
                        "Checks files or folders before they are sent; stores nothing, and needs no workspace."));
        texts.put(
                "huizong.validate.usage.footer",
                Text.of(
                        "%n例：huizong validate 附件1.xlsx%n    huizong validate --format html --output 检查结果.html 河坝镇/%n    huizong validate --month 2020-04 --fail-on warning 河坝镇/%n    huizong validate --return-copies 退回 附件1.xlsx",
                        "%nExamples: huizong validate 附件1.xlsx%n          huizong validate --format html --output checked.html 河坝镇/%n          huizong validate --month 2020-04 --fail-on warning 河坝镇/%n          huizong validate --return-copies 退回 附件1.xlsx"));
        texts.put(
                "huizong.consolidate.usage.description",
                Text.of(
                        "读入本月收件箱的全部文件，汇总，写出本月报表；文件没有变，再运行一次结果也不变。",
                        "Takes in the month's inbox, consolidates, writes the month's reports; the same files give the same reports."));
        texts.put(
                "huizong.consolidate.usage.footer",
                Text.of(
                        "%n例：huizong consolidate --month 2020-04%n    huizong consolidate --month previous --format json%n    huizong --workspace /srv/huizong consolidate --quiet",
                        "%nExamples: huizong consolidate --month 2020-04%n          huizong consolidate --month previous --format json%n          huizong --workspace /srv/huizong consolidate --quiet"));
        texts.put(
                "huizong.status.usage.description",
                Text.of(
                        "谁报了、谁没报、是否按时、谁是零报告；不写报表。",
                        "Who has sent, who has not, on time or late, nil returns; writes no report."));
        texts.put(
                "huizong.status.usage.footer",
                Text.of(
                        "%n例：huizong status --month current%n    huizong status --month 2020-04 --as-of 2020-04-29",
                        "%nExamples: huizong status --month current%n          huizong status --month 2020-04 --as-of 2020-04-29"));
        texts.put(
                "huizong.inspect.usage.description",
                Text.of(
                        "为什么没有读到我的表？程序看到了什么：工作表、每一行被认作什么、各列凭哪个表头认出。",
                        "Why is my table not seen? What the reader sees: sheets, what each line was taken for, the heading of each column."));
        texts.put(
                "huizong.inspect.usage.footer",
                Text.of(
                        "%n例：huizong inspect 附件1.xlsx%n    huizong inspect --rows all 附件1.xlsx%n    huizong inspect --cells csv --output cells.csv 附件1.xlsx",
                        "%nExamples: huizong inspect 附件1.xlsx%n          huizong inspect --rows all 附件1.xlsx%n          huizong inspect --cells csv --output cells.csv 附件1.xlsx"));
        texts.put(
                "huizong.completion.usage.description",
                Text.of(
                        "打印 bash 和 zsh 的补全脚本：按 Tab 键补全命令、选项和选项的值。",
                        "Prints the script by which bash and zsh complete commands, options and their values."));
        texts.put(
                "huizong.completion.usage.footer",
                Text.of(
                        "%n例：huizong completion >> ~/.bash_completion%n    source <(huizong completion)",
                        "%nExamples: huizong completion >> ~/.bash_completion%n          source <(huizong completion)"));
        texts.put("huizong.rules.usage.description", Text.of("规则手册：全部规则，或其中一条。", "The rule book: all rules, or one."));
        texts.put(
                "huizong.rules.usage.footer",
                Text.of(
                        "%n例：huizong rules%n    huizong rules id-check-digit%n    huizong rules --format markdown --output 规则手册.md",
                        "%nExamples: huizong rules%n          huizong rules id-check-digit%n          huizong rules --format markdown --output rules.md"));
    }

    /** What an office needs before anything has come in. */
    private static void beginnings(Map<String, Text> texts) {
        texts.put(
                "huizong.init.usage.description",
                Text.of(
                        "建一个工作目录：设置、名单、收件箱。已有的一概不动，只补上缺的；不问任何问题。",
                        "Makes a workspace to start from: settings, lists, inbox. Leaves alone what is there, adds what is missing, asks nothing."));
        texts.put(
                "huizong.init.usage.footer",
                Text.of(
                        "%n例：huizong init 工作目录%n    huizong init --month 2020-04 工作目录",
                        "%nExamples: huizong init FOLDER%n          huizong init --month 2020-04 FOLDER"));
        texts.put(
                "huizong.init.month",
                Text.of(
                        "收件箱里先建哪个月的文件夹：YYYY-MM、current 或 previous（默认本月）",
                        "the month whose folder the inbox gets: YYYY-MM, current or previous (default current)"));
        texts.put("init-folder", Text.of("工作目录，可以还不存在", "the folder, which need not be there yet"));
        texts.put(
                "huizong.template.usage.description",
                Text.of(
                        "写出可以发下去的空白表（附件1、附件2，Excel 和 Word 各一份）：单位、月份已填好，身份证、金额、日期、产品填错时 Excel、WPS 当场提示。",
                        "Writes the blank forms to send out (attachments 1 and 2, as a workbook and as a Word document): submitter and month filled in, with checks of ID numbers, amounts, days and products that work inside Excel and WPS."));
        texts.put(
                "huizong.template.usage.footer",
                Text.of(
                        "%n例：huizong template --month 2020-05%n    huizong template --submitter 河坝镇 --output 发出",
                        "%nExamples: huizong template --month 2020-05%n          huizong template --submitter 河坝镇 --output OUT"));
        texts.put(
                "submitter",
                Text.of(
                        "只写这个单位的，可写几次（默认名单上的全部；没有名单的，填报单位留空）",
                        "for this submitter only, repeatable (default all of the list; without one 填报单位 is left open)"));
        texts.put(
                "huizong.template.output",
                Text.of(
                        "写到哪个文件夹（默认工作目录的 reports/<月份>/空白表；没有工作目录时为当前文件夹）",
                        "the folder to write to (default reports/<month>/空白表 of the workspace, else the current folder)"));
        texts.put(
                "huizong.template.month",
                Text.of(
                        "月份：YYYY-MM、current（本月）或 previous（上月）；默认收件箱中最新的月份，没有则本月",
                        "the month: YYYY-MM, current or previous; default the newest month of the inbox, else the current one"));
        texts.put(
                "replace",
                Text.of(
                        "已有而内容不同的表样换成新的（默认不动，并以 3 退出）",
                        "write forms anew that are there with other content (default: leave them, exit 3)"));
    }
}
