package huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.office.Office;
import huizong.office.Workspace;
import huizong.rule.IdVoucher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterVoucherTest {

    @TempDir
    Path folder;

    private IdVoucher register(String number) throws IOException {
        Files.createDirectories(folder.resolve("reference"));
        Files.writeString(folder.resolve("huizong.yaml"), "");
        Files.writeString(folder.resolve("reference/register.csv"), "姓名,身份证\n张三," + number + "\n");
        return RegisterVoucher.of(Office.load(new Workspace(folder)).register());
    }

    @Test
    void aNumberWithAWrongCheckDigitIsVouchedForUnderItsNameAlone() throws IOException {
        IdVoucher register = register("430921195203140007");
        assertThat(register.vouch("430921195203140007", "张三")).isPresent();
        assertThat(register.vouch("430921195203140007", "李四")).isEmpty();
        assertThat(register.vouch("430921195203140006", "张三")).isEmpty();
    }

    @Test
    void nobodyVouchesForWhatIsNoNumber() throws IOException {
        assertThat(register("43092119520314000A").vouch("43092119520314000A", "张三"))
                .isEmpty();
        assertThat(register("4309211952031400٣7").vouch("4309211952031400٣7", "张三"))
                .isEmpty();
    }

    @Test
    void withoutARegisterNobodyVouches() {
        assertThat(RegisterVoucher.of(null).vouch("430921195203140007", "张三")).isEmpty();
    }
}
