package headway.demo.generate.world;

/** An invented academy trust, by the number the register of groups would give it. */
public record Trust(int uid, int sponsorUid, String name) {}
