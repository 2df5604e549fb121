/** What the agent loop needs of a language model: messages, requests, responses, and facts about models as data. */
@NullMarked
package dev.pokayoke.model;

import org.jspecify.annotations.NullMarked;
