package huizong.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is sold and by whom: the catalogue of DOMAIN 9, and firms that do not exist. */
final class Market {

    /**
     * A kind of goods.
     *
     * @param names the catalogue's and its aliases, as people write them
     * @param unit 斤, 只, 枚 … or a box that holds what it holds
     * @param price of one, in fen
     */
    record Goods(List<String> names, String unit, int price) {
        String name() {
            return names.get(0);
        }
    }

    static final List<Goods> GOODS = List.of(
            goods("斤", 350, "大通湖大米", "大米", "稻虾米", "有机大米", "1号大米", "本年新米", "共享稻田大米"),
            goods("斤", 6_000, "大通湖大闸蟹", "大闸蟹", "螃蟹"),
            goods("只", 9_000, "土鸡", "土鸡（散养）", "走地鸡"),
            goods("只", 7_500, "土鸭", "鸭", "鸭子"),
            goods("斤", 800, "鸡蛋", "土鸡蛋", "农家土鸡蛋"),
            goods("枚", 120, "鸭蛋", "鲜鸭蛋"),
            goods("斤", 2_600, "小龙虾", "稻虾", "龙虾"),
            goods("斤", 2_800, "土猪肉", "猪肉", "年猪肉"),
            goods("斤", 4_500, "腊肉", "腊鱼腊肉"),
            goods("斤", 1_200, "菜籽油", "菜油", "2号菜籽油"),
            goods("斤", 450, "莲藕", "藕", "湘莲藕"),
            goods("斤", 1_600, "藕带"),
            goods("斤", 6_000, "蜂蜜", "土蜂蜜"),
            goods("斤", 500, "辣椒", "剁辣椒", "白辣椒"),
            goods("斤", 180, "萝卜", "白萝卜"),
            goods("斤", 150, "南瓜"),
            goods("斤", 220, "西瓜", "黑美人西瓜"),
            goods("斤", 900, "草鱼", "鲜鱼"),
            goods("盒", 12_800, "年货大礼包", "年货礼盒"),
            goods("人次", 5_000, "农家乐", "农家乐餐饮", "采摘"),
            goods("斤", 700, "甘蔗"),
            goods("斤", 3_000, "黄鳝"));

    private static final List<String> TRADES =
            List.of("水产养殖", "稻虾种养", "蔬菜种植", "农机服务", "优质稻种植", "家禽养殖", "莲藕种植", "生猪养殖", "蜜蜂养殖", "水果种植");

    private static final List<String> FIRM_NAMES = List.of("宏景", "绿源", "湖畔", "金穗", "洞庭鲜", "稻香", "惠民", "丰收", "湖韵", "渔家");

    private Market() {}

    private static Goods goods(String unit, int price, String... names) {
        return new Goods(List.of(names), unit, price);
    }

    static List<String> sellers(List<String> villages) {
        List<String> sellers = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            String village = villages.get(i).replaceAll("[村社区]+$", "");
            sellers.add("大通湖区" + village + TRADES.get(i % TRADES.size()) + "专业合作社");
            sellers.add(village + TRADES.get((i + 3) % TRADES.size()) + "农民专业合作社");
        }
        for (String name : FIRM_NAMES) {
            sellers.add("益阳市大通湖区" + name + "生态农业有限公司");
            sellers.add("湖南" + name + "农业科技发展有限公司（大通湖分公司）");
            sellers.add(name + "家庭农场");
            sellers.add(name + "农产品经营部");
        }
        sellers.addAll(List.of("惠农优选", "周记腊味", "大湖印象", "农家土特产", "三湘土货", "湖乡味道"));
        return sellers;
    }

    /** Who buys from towns and never sells. */
    static List<String> buyers() {
        List<String> buyers = new ArrayList<>(List.of(
                "个人",
                "散客",
                "游客",
                "外地客商",
                "网上客户",
                "各地客户",
                "社会爱心人士",
                "大通湖区第一中学",
                "大通湖区人民医院食堂",
                "南县宾馆",
                "家家乐超市",
                "益阳市某部队",
                "驻村工作队",
                "镇机关食堂",
                "镇中心小学"));
        for (String name : FIRM_NAMES) {
            buyers.add("长沙" + name + "餐饮管理有限公司");
        }
        return buyers;
    }

    static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
