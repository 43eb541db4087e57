/**
 * Places and fingerprints: file › sheet › row › cell, SHA-256. Nothing goes in but names and bytes; what comes out can
 * be shown to the sender and found again.
 */
@NullMarked
package huizong.origin;

import org.jspecify.annotations.NullMarked;
