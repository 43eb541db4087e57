package huizong.store;

import java.time.YearMonth;

/**
 * What a reading depends on: when all of it is the same, the file need not be read again.
 *
 * @param path relative to the workspace
 * @param settings a fingerprint of the settings that matter for reading (limits, area code)
 */
public record ReadingKey(YearMonth month, String path, String sha256, String tool, String settings) {}
