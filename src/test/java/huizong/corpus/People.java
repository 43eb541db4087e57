package huizong.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes people who do not exist: names as they are borne, ID numbers of real counties with the order code 000, which is
 * never issued, and telephones with 0000 in the middle. No number is drawn twice.
 */
final class People {

    /**
     * Somebody.
     *
     * @param village where the person lives, without the town
     */
    record Person(String name, String id, String phone, String village) {}

    private static final String SURNAMES = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
            + "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕"
            + "聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边计"
            + "和共年";
    private static final List<String> COMPOUND = List.of("欧阳", "司马", "上官", "诸葛", "皇甫", "夏侯", "令狐", "东方");
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力玲建国华志云红梅春生金凤玉珍福贵德才喜来运长发根宝树林海波山河川成"
            + "功立新中正大小光阳月星雪松柏竹菊荷莲香花草青翠碧蓝白紫元亨利贞仁义礼智信忠孝廉安康宁健康年有余满仓丰收望远志凌云佳欣怡悦思雨晨曦子轩梓涵一诺可心"
            + "浩然宇航嘉豪俊杰天赐世昌家兴族旺祖先仲伯叔季初九双全八万千百十五四三二冬秋夏朝晖晚霞旭东方晓炳炎焕灿烂煌熙照耀章璋琪琳琼瑶瑜瑾璇珊珠莹";
    private static final List<String> RARE =
            List.of("䶮", "㛃", "𠮷", "堃", "喆", "頔", "昇", "珺", "赟", "䘵", "旸", "彧", "翀", "〇", "槑");
    private static final List<String> DOTTED = List.of("阿依古丽", "买买提", "吐尔逊", "古丽娜尔", "艾合买提", "卓玛", "扎西", "热依汗");
    /** Borne by somebody, and each a trap: they begin or end like a line that is no row. */
    private static final List<String> AWKWARD = List.of("李本年", "罗全年", "王小计", "共青", "计一", "和平", "年丰", "向本月");

    /** DOMAIN 9: the counties that the settlers came from; the rest of China has every tenth. */
    private static final List<String> LOCAL =
            List.of("430921", "430921", "430921", "432322", "432322", "430981", "432302", "432323");

    private static final List<String> NEAR = List.of("430922", "430923", "430903", "432321", "432325", "432326");

    private static final LocalDate ELDEST = LocalDate.of(1926, 1, 1);
    private static final int DAYS = 90 * 365;
    private static final int MOST_PHONES = 10_000;

    private final Random random;
    private final List<String> areas;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private int phones;

    People(Random random) {
        this.random = random;
        try {
            areas = Files.readAllLines(Path.of("src/main/resources/huizong/office/area-codes.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody of whose name there may be others. */
    Person person(String village) {
        return new Person(name(), id(), phone(), village);
    }

    /** Somebody whose name nobody else bears. */
    Person alone(String village) {
        String name = name();
        while (!names.add(name)) {
            name = name();
        }
        return new Person(name, id(), phone(), village);
    }

    private String name() {
        int kind = random.nextInt(200);
        if (kind < 3) {
            return pick(DOTTED) + "·" + pick(DOTTED);
        }
        if (kind == 3) {
            return pick(AWKWARD);
        }
        String surname = kind < 7 ? pick(COMPOUND) : character(SURNAMES);
        if (kind < 10) {
            return surname + pick(RARE);
        }
        return surname + character(GIVEN) + (random.nextInt(5) == 0 ? "" : character(GIVEN));
    }

    private String id() {
        while (true) {
            String area = random.nextInt(10) == 0 ? pick(areas) : random.nextInt(10) == 0 ? pick(NEAR) : pick(LOCAL);
            String birth = ELDEST.plusDays(random.nextInt(DAYS)).toString().replace("-", "");
            String id = withCheckDigit(area + birth + "000");
            if (!id.endsWith("0") && ids.add(id)) {
                return id;
            }
        }
    }

    /** ISO 7064 MOD 11-2 by its definition: the sum of digit × 2^(position from the right) is 1 modulo 11. */
    static String withCheckDigit(String seventeen) {
        int rest = 0;
        for (int i = 0; i < seventeen.length(); i++) {
            rest = (rest + seventeen.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - rest) % 11;
        return seventeen + (check == 10 ? "X" : Integer.toString(check));
    }

    private String phone() {
        int number = phones++;
        int prefix = number / MOST_PHONES;
        String start = prefix < 10 ? "13" + (9 - prefix) : "15" + "012356789".charAt(prefix - 10);
        return start + "0000" + String.format("%04d", number % MOST_PHONES);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String character(String characters) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }
}
