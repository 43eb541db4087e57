package huizong.corpus;

import huizong.corpus.People.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An office with all its lists, and the people and firms of its district (DOMAIN 9). */
final class HonestOffice {

    static final String SETTINGS = "district: 益阳市大通湖区\ndeadline-day: 29\narea-code: \"0737\"\n";

    private static final Map<String, String> TOWNS = new LinkedHashMap<>();
    private static final List<String> BUREAUS = List.of(
            "区直机关工委",
            "区总工会",
            "区教育卫生健康局",
            "区妇联",
            "团区委",
            "区市场监督管理局",
            "区驻村办",
            "区扶贫办",
            "区工商联",
            "区民政人社局",
            "区农业农村水利局",
            "区科技工信局",
            "区发改财政局",
            "区自然资源局",
            "区住建局",
            "区交通运输局",
            "区生态环保分局",
            "区委宣传统战部",
            "区电视台",
            "大通湖农商银行",
            "河坝镇驻村工作队",
            "宏达食品厂");

    static {
        TOWNS.put("河坝镇", "老河口村 新秀村 芸洲子村 芸美村 三财垸村 王家湖村 农丰村 农乐垸村 河心洲村 铭新村 沙堡洲村 金山社区 银河社区 银海社区 红旗社区");
        TOWNS.put("金盆镇", "大东口村 增福村 南京湖村 王家坝村 有成村 金桥社区 金鹿社区");
        TOWNS.put("北洲子镇", "向东村 永兴村 向阳村 北胜村 宏发社区 银辉社区");
        TOWNS.put("千山红镇", "利厚村 大西港村 种福村 民和村 大西湖村 东南湖村 大莲湖渔场村 厚南社区 北汀社区 桥北社区");
        TOWNS.put("南湾湖办事处", "南湾湖渔场 南湾湖农场");
    }

    private final Map<String, List<Person>> people = new LinkedHashMap<>();
    private final Map<String, List<String>> firms = new LinkedHashMap<>();

    /** @param peoplePerTown on the register */
    HonestOffice(Random random, int peoplePerTown) {
        People makers = new People(random);
        TOWNS.forEach((town, villages) -> {
            List<String> names = List.of(villages.split(" "));
            List<Person> own = new ArrayList<>();
            for (int i = 0; i < peoplePerTown; i++) {
                own.add(makers.person(names.get(i * names.size() / peoplePerTown)));
            }
            people.put(town, own);
            firms.put(town, Market.sellers(names));
        });
    }

    static List<String> senders() {
        List<String> senders = new ArrayList<>(TOWNS.keySet());
        senders.addAll(BUREAUS);
        return senders;
    }

    static boolean isTown(String sender) {
        return TOWNS.containsKey(sender);
    }

    static List<String> towns() {
        return List.copyOf(TOWNS.keySet());
    }

    static List<String> villages(String town) {
        return List.of(TOWNS.getOrDefault(town, "").split(" "));
    }

    List<Person> people(String town) {
        return people.getOrDefault(town, List.of());
    }

    List<String> firms(String town) {
        return firms.getOrDefault(town, List.of());
    }

    /** Writes settings and lists; every submission of these months came in time and with its vouchers. */
    void write(Path folder, List<YearMonth> months) throws IOException {
        Path reference = Files.createDirectories(folder.resolve("reference"));
        Files.writeString(folder.resolve("huizong.yaml"), SETTINGS);
        StringBuilder submitters = new StringBuilder("名称,类别,别名,会员人数\n");
        StringBuilder received = new StringBuilder("月份,提交单位,收到日期,凭证,备注\n");
        for (String sender : senders()) {
            submitters.append(sender + "," + (isTown(sender) ? "镇" : sender.endsWith("厂") ? "企业" : "单位") + ",,\n");
            months.forEach(month -> received.append(month + "," + sender + "," + month.atDay(28) + ",纸质,\n"));
        }
        StringBuilder villages = new StringBuilder("镇,村,类别,别名\n");
        StringBuilder register = new StringBuilder("姓名,身份证,户编号,镇,村\n");
        TOWNS.keySet().forEach(town -> {
            villages(town).forEach(village -> villages.append(town + "," + village + ",,\n"));
            int[] household = {0};
            for (Person person : people(town)) {
                String number = town.charAt(0) + Integer.toString(household[0]++ / 3);
                register.append(String.join(",", person.name(), person.id(), number, town, person.village()) + "\n");
            }
        });
        Files.writeString(reference.resolve("submitters.csv"), submitters);
        Files.writeString(reference.resolve("received.csv"), received);
        Files.writeString(reference.resolve("villages.csv"), villages);
        Files.writeString(reference.resolve("register.csv"), register);
        Files.writeString(reference.resolve("products.csv"), products());
    }

    static String products() {
        StringBuilder products = new StringBuilder("产品名称,别名,单位,参考单价\n");
        for (Market.Goods goods : Market.GOODS) {
            List<String> names = goods.names();
            // what stands in brackets is no part of a name
            String aliases = String.join(
                    ";",
                    names.subList(1, names.size()).stream()
                            .filter(name -> !name.contains("（"))
                            .toList());
            products.append(goods.name() + "," + aliases + "," + goods.unit() + "," + goods.price() / 100 + "."
                    + String.format("%02d", goods.price() % 100) + "\n");
        }
        return products.toString();
    }
}
