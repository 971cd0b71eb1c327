// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
/** A service as a process of its own: an environment enters, an exit status leaves. */
package parley.schemas.process;
