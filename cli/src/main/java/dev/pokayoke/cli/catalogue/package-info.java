/** All tools on one page: for people in HTML and Markdown, for programs in JSON. The same tools give the same bytes. */
@NullMarked
package dev.pokayoke.cli.catalogue;

import org.jspecify.annotations.NullMarked;
