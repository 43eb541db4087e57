package huizong.report;

import huizong.rule.Level;
import org.apache.poi.ss.usermodel.Cell;

/** Fills cells by the level of what was found there, and leaves all else of their look as it was. */
interface CellFills {

    void fill(Cell cell, Level level);

    /** Whether a cell has a fill such as copies give. */
    boolean isFilled(Cell cell);

    /** Takes away a fill that an earlier copy gave the cell. */
    void clear(Cell cell);
}
