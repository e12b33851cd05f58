using Microsoft.AspNetCore.Identity;

namespace DrillJudge.Data;

/// <summary>Someone with an account.</summary>
public sealed class User : IdentityUser<Guid>
{
    /// <summary>An account with an id that sorts by time.</summary>
    public User()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString();
    }

    /// <summary>What others see, 1 to 80 characters.</summary>
    public required string DisplayName { get; set; }

    /// <summary>When the account was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
