"""Makes the benchmark's data and runs huizong on it; started by scripts/benchmark."""
import datetime
import os
import random
import resource
import shutil
import subprocess
import sys
import time
import zipfile

WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
CHECK = "10X98765432"
SURNAMES = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


AREAS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../src/main/resources/huizong/office/area-codes.tsv")


def people(count, seed):
    """Distinct synthetic people of one province: order code 000 belongs to nobody; no number ends in a row of zeros."""
    rng = random.Random(seed)
    with open(AREAS, encoding="utf-8") as codes:
        areas = [line[:6] for line in codes if line.startswith("43")]
    born = datetime.date(1940, 1, 1)
    made = drawn = 0
    while made < count:
        day = born + datetime.timedelta(days=drawn // len(areas) % 25000)
        body = f"{areas[drawn % len(areas)]}{day:%Y%m%d}000"
        drawn += 1
        check = CHECK[sum(w * int(c) for w, c in zip(WEIGHTS, body)) % 11]
        if check != "0":
            name = rng.choice(SURNAMES) + rng.choice(GIVEN) + rng.choice(GIVEN)
            yield name, body + check, f"1390{made % 10_000_000:07d}", rng.randrange(5000, 200000) / 100
            made += 1


def write_xlsx(path, rows):
    """A roster as Excel writes it: shared strings, styles, a row and a cell reference everywhere."""
    strings, order = {}, []

    def shared(text):
        if text not in strings:
            strings[text] = len(order)
            order.append(text)
        return strings[text]

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as out:
        out.writestr("[Content_Types].xml", HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')
        rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        out.writestr("_rels/.rels", HEAD + rels + f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        out.writestr("xl/workbook.xml", HEAD + f'<workbook {MAIN} xmlns:r="{REL}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>')
        out.writestr("xl/_rels/workbook.xml.rels", HEAD + rels + f'<Relationship Id="rId1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{REL}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        out.writestr("xl/styles.xml", HEAD + f'<styleSheet {MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs></styleSheet>')
        with out.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write((HEAD + f'<worksheet {MAIN}><dimension ref="A1:E{len(rows) + 1}"/><sheetData>').encode())
            cells = "".join(f'<c r="{c}1" s="1" t="s"><v>{shared(h)}</v></c>' for c, h in zip("ABCDE", ["序号", "姓名", "身份证", "联系方式", "受益金额"]))
            sheet.write(f'<row r="1" spans="1:5">{cells}</row>'.encode())
            chunk = []
            for i, (name, number, phone, amount) in enumerate(rows):
                r = i + 2
                chunk.append(f'<row r="{r}" spans="1:5"><c r="A{r}" s="0"><v>{i + 1}</v></c><c r="B{r}" s="1" t="s"><v>{shared(name)}</v></c><c r="C{r}" s="1" t="s"><v>{shared(number)}</v></c><c r="D{r}" s="1" t="s"><v>{shared(phone)}</v></c><c r="E{r}" s="0"><v>{amount}</v></c></row>')
                if len(chunk) == 5000:
                    sheet.write("".join(chunk).encode())
                    chunk = []
            sheet.write(("".join(chunk) + "</sheetData></worksheet>").encode())
        with out.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
            part.write((HEAD + f'<sst {MAIN} count="{len(order)}" uniqueCount="{len(order)}">').encode())
            for start in range(0, len(order), 5000):
                part.write("".join(f"<si><t>{s}</t></si>" for s in order[start:start + 5000]).encode())
            part.write(b"</sst>")


def workspace(folder, submitters):
    os.makedirs(f"{folder}/reference", exist_ok=True)
    with open(f"{folder}/huizong.yaml", "w", encoding="utf-8") as out:
        out.write("district: 益阳市大通湖区\n")
    with open(f"{folder}/reference/submitters.csv", "w", encoding="utf-8") as out:
        out.write("名称,类别\n" + "".join(f"{s},镇\n" for s in submitters))


def make(folder):
    if not os.path.exists(f"{folder}/million"):
        workspace(f"{folder}/making", ["河坝镇"])
        os.makedirs(f"{folder}/making/inbox/2020-04/河坝镇")
        write_xlsx(f"{folder}/making/inbox/2020-04/河坝镇/附件1.xlsx", list(people(1_000_000, 1)))
        os.rename(f"{folder}/making", f"{folder}/million")
    if not os.path.exists(f"{folder}/month"):
        towns = [f"第{i:03d}镇" for i in range(200)]
        workspace(f"{folder}/making", towns)
        everybody = list(people(40_000, 2))
        for i, town in enumerate(towns):
            os.makedirs(f"{folder}/making/inbox/2020-04/{town}")
            write_xlsx(f"{folder}/making/inbox/2020-04/{town}/附件1.xlsx", everybody[i * 200:(i + 1) * 200])
        os.rename(f"{folder}/making", f"{folder}/month")
    write_xlsx(f"{folder}/ten.xlsx", list(people(10, 3)))


def measure(label, rows, command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.time()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    wall = time.time() - start
    cpu = usage.ru_utime + usage.ru_stime
    rate = f"{rows / wall:10.0f} rows/s" if rows else ""
    print(f"{label:44} wall {wall:6.2f} s  cpu {cpu:6.2f} s  peak {usage.ru_maxrss // 1024:5d} MB  {rate}", flush=True)
    del before


def main():
    huizong, folder = sys.argv[1:]
    make(folder)
    day = ["--month", "2020-04", "--as-of", "2020-04-29", "--fail-on", "never"]
    million, month = f"{folder}/million", f"{folder}/month"
    for one in (million, month):
        for made in ("data", "reports", "logs"):
            shutil.rmtree(f"{one}/{made}", ignore_errors=True)
    measure("start: validate ten rows", 0, [huizong, "validate", *day, f"{folder}/ten.xlsx"])
    measure("start: validate ten rows, again", 0, [huizong, "validate", *day, f"{folder}/ten.xlsx"])
    measure("(a) read and check 1,000,000 rows", 1_000_000, [huizong, "validate", *day, f"{million}/inbox"])
    measure("(a) consolidate 1,000,000 rows, first", 1_000_000, [huizong, "--workspace", million, "consolidate", *day])
    measure("(a) consolidate 1,000,000 rows, again", 1_000_000, [huizong, "--workspace", million, "consolidate", *day])
    measure("(b) consolidate 200 files x 200 rows, first", 40_000, [huizong, "--workspace", month, "consolidate", *day])
    measure("(b) consolidate 200 files x 200 rows, again", 40_000, [huizong, "--workspace", month, "consolidate", *day])


main()
