package huizong.office;

/**
 * A person of the 建档立卡 register.
 *
 * @param id as the tool compares ID numbers: 18 characters, capital X
 * @param household its 户编号, empty when the register has none
 */
public record Registered(String name, String id, String household, String town, String village) {

    /** Without the number: this ends up in logs. */
    @Override
    public String toString() {
        return "Registered";
    }
}
