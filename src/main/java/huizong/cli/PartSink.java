package huizong.cli;

import huizong.job.InspectionSink;

/** Takes what is told of a file, or of an entry of an archive. */
interface PartSink extends InspectionSink {

    /** An entry that a system or an office program left; nothing else comes. */
    void ignored();
}
