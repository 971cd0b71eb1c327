// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

/** What may fill a slot of a frame; the words of each kind stand in {@code battlefield.txt}. */
enum Kind {
    /** A party that fights, or a pronoun for one. */
    SIDE,
    /** Armed forces or fighters, named or not. */
    FORCE,
    /** Arms that strike or are shot down. */
    WEAPON,
    /** A named place, or a word for one. */
    PLACE,
    /** Positions, lines and the like, which only forces hold or take. */
    GROUND,
    /** Land told by measure. */
    AREA,
    /** No direct object, and a way told: a place, ground, a distance, or forces that go it. */
    WAY,
    /** Works, vessels and the like that are attacked. */
    TARGET,
    /** What flies and is shot down. */
    AERIAL,
    /** Drones, missiles and rockets by themselves. */
    PROJECTILE,
    /** Fires and explosions. */
    FIRE,
    /** People who are hurt. */
    PEOPLE,
    /** An attack as a noun. */
    ASSAULT,
    /** A figure. */
    NUMBER,
    /** What is moved: arms, forces, reserves. */
    MOVABLE,
    /** People or gear lost. */
    TOLL,
    /** A weapon together with a word for something new. */
    NEW_WEAPON,
    /** Works built: a place, and before it a word for having or making. */
    BUILT,
    /** Tunnels and caches. */
    TUNNEL,
    /** In or under somebody's hands or control. */
    HELD
}
