/** The broker's protocol, by HiveMQ's client, which is known only here. */
@NullMarked
package org.attune.live.mqtt;

import org.jspecify.annotations.NullMarked;
