// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
/** The port behind which a dependency parser can sit: a text enters, the grammatical subjects of its verbs leave. */
package parley.extract.syntax;
