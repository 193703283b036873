package org.attune.ui.help;

import java.util.List;
import java.util.Map;

/**
 * How it stands with Attune on this computer.
 *
 * @param faults what does not work and what to do about it, in sentences; empty when everything works
 * @param versions name and version of every part
 * @param text all of it, to copy into a message to whoever helps
 */
public record Findings(List<String> faults, Map<String, String> versions, String text) {
}
